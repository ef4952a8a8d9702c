/**
 * Webhooks by the Standard Webhooks specification: where an organisation wants to be told of what,
 * the messages on their way, and what became of every attempt. Knows no HTTP; a job delivers.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.webhook;
