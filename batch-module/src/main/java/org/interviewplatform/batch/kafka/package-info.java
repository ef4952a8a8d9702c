/** How Kafka is reached. Knows no event. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.kafka;
