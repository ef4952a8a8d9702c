/** The outbox in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.outbox.internal;
