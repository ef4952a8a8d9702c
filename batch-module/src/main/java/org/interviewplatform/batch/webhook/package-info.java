/**
 * Sends webhooks: one HTTP request per attempt, to public addresses only unless the installation
 * says otherwise. Knows the messages and nothing of what they are about.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.webhook;
