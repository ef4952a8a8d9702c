/** One effect per key, however often a client repeats itself. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.idempotency;
