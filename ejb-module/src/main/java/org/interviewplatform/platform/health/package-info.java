/**
 * How the things the platform needs are doing. Readiness fails only for what no request can do
 * without; the rest is told, so that people see it and traffic goes on.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.health;
