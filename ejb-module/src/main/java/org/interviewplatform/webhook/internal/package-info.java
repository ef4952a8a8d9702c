/** Rows of the webhook feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.webhook.internal;
