package org.interviewplatform.webhook;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with webhooks. */
public enum WebhookError implements ErrorCode {
  /** There is no such endpoint in the caller's organisation. */
  NOT_FOUND("webhook.not-found", 404),
  /** There is no such delivery. */
  DELIVERY_NOT_FOUND("webhook.delivery-not-found", 404),
  /** What was asked for does not make an endpoint; the detail names what to mend. */
  INVALID("webhook.invalid", 400),
  /** The organisation has as many endpoints as it may have. */
  TOO_MANY("webhook.too-many", 409),
  /** Nothing is sent to an endpoint that is switched off. */
  DISABLED("webhook.disabled", 409);

  private final String code;
  private final int status;

  WebhookError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.USER;
  }

  @Override
  public int status() {
    return status;
  }
}
