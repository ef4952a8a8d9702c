/** The job queue in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.job.internal;
