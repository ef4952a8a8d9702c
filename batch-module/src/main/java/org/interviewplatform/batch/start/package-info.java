/** Starts and stops the relay, the consumers and the job runner with the application. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.start;
