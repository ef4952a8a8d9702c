/** Events waiting for the broker, written in the transaction that caused them. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.outbox;
