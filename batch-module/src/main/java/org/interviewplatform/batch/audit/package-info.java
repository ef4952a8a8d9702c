/** Keeps the audit trail sealed. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.audit;
