/**
 * Checks an evidence bundle without the platform that made it: one jar, nothing but Java. Shares no
 * code with the platform, so that a fault of one is not hidden by the same fault in the other.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.verifier;
