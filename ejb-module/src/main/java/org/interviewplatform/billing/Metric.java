package org.interviewplatform.billing;

/** What plans limit. */
public enum Metric {
  /** Interviews opened for candidates, by month. */
  INTERVIEWS(true, 1, BillingError.INTERVIEWS_USED_UP),
  /** Candidates' sessions begun, by month. */
  SESSIONS(true, 1, BillingError.SESSIONS_USED_UP),
  /** Recorded speech that was analysed, by month; counted in milliseconds. */
  ANALYSED_MINUTES(true, 60_000, BillingError.MINUTES_USED_UP),
  /** Recordings as candidates sent them, as long as they are kept; counted in bytes. */
  STORAGE_GIGABYTES(false, 1L << 30, BillingError.STORAGE_USED_UP),
  /** People who can sign in. */
  SEATS(false, 1, BillingError.SEATS_USED_UP);

  private final boolean monthly;
  private final long unit;
  private final BillingError usedUp;

  Metric(boolean monthly, long unit, BillingError usedUp) {
    this.monthly = monthly;
    this.unit = unit;
    this.usedUp = usedUp;
  }

  /** Whether it begins at zero every month. */
  public boolean isMonthly() {
    return monthly;
  }

  /** How much is counted for one of what the plan's limit names. */
  public long unit() {
    return unit;
  }

  BillingError usedUp() {
    return usedUp;
  }
}
