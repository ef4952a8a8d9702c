/** Runs job requests as batch jobs under a lease. The only place that starts batch jobs. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.job;
