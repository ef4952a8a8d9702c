/** Stored answers in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.idempotency.internal;
