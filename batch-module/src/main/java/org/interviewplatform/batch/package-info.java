/** What takes time: starts and stops the relay, the consumers and the job runner. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch;
