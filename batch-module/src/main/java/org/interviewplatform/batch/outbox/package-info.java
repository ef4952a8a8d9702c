/** Takes committed events to Kafka, in order for every aggregate. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.outbox;
