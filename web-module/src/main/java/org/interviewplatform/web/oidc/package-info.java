/**
 * Signing in to the console through an OpenID provider: authorization code with PKCE. See ADR 5.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.web.oidc;
