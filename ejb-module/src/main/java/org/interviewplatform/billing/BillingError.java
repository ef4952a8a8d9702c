package org.interviewplatform.billing;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with plans and payments. */
public enum BillingError implements ErrorCode {
  /** The plan's interviews of this month are used up. */
  INTERVIEWS_USED_UP("billing.interviews-used-up", 402),
  /** The plan's sessions of this month are used up. */
  SESSIONS_USED_UP("billing.sessions-used-up", 402),
  /** The plan's analysed minutes of this month are used up. */
  MINUTES_USED_UP("billing.minutes-used-up", 402),
  /** The plan's storage is full. */
  STORAGE_USED_UP("billing.storage-used-up", 402),
  /** Every seat of the plan is taken. */
  SEATS_USED_UP("billing.seats-used-up", 402),
  /** There is no such plan. */
  PLAN_UNKNOWN("billing.plan-unknown", 404),
  /** The plan cannot be subscribed to by oneself, or nobody can pay here. */
  NOT_FOR_SALE("billing.not-for-sale", 409),
  /** There is no subscription to change. */
  NO_SUBSCRIPTION("billing.no-subscription", 409),
  /** A webhook that the payment provider did not sign, or not in the last minutes. */
  NOT_GENUINE("billing.not-genuine", 400),
  /** The subscription changed while the provider was asked; asking again helps. */
  CHANGED_MEANWHILE("billing.changed-meanwhile", ErrorCategory.RESOURCES, 409),
  /** The payment provider did not answer, or refused. */
  PROVIDER_FAILED("billing.provider-failed", ErrorCategory.EXTERNAL, 502);

  private final String code;
  private final ErrorCategory category;
  private final int status;

  BillingError(String code, int status) {
    this(code, ErrorCategory.USER, status);
  }

  BillingError(String code, ErrorCategory category, int status) {
    this.code = code;
    this.category = category;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return category;
  }

  @Override
  public int status() {
    return status;
  }
}
