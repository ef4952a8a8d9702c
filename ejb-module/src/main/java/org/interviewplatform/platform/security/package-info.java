/** Who calls and what they may do; tokens and their hashes. Knows no HTTP. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.security;
