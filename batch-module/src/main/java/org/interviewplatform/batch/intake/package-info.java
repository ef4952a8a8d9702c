/** Takes events from Kafka and does, or asks for, what follows from them. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.intake;
