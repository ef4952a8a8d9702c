/**
 * PostgreSQL, Kafka, Redis, S3 and a mail server with an inbox page, all from one JVM, for
 * development and tests.
 *
 * <p>{@link org.interviewplatform.localstack.LocalStack} is the whole API. It knows nothing of the
 * application but its settings: database roles, topics, bucket.
 */
@NullMarked
package org.interviewplatform.localstack;

import org.jspecify.annotations.NullMarked;
