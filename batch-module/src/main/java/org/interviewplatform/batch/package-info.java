/** What takes time: events out to Kafka and in again, jobs, and the slow adapters they use. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch;
