package org.interviewplatform.privacy;

/**
 * Where an organisation hires. What stands here is a beginning to think from, with the text it
 * comes from; it is no legal advice, and other duties may ask for more or less.
 */
public enum Jurisdiction {
  /** No rule of the platform's. */
  OTHER(1, 180, ""),
  /** Six months: the time in which a refusal is usually disputed, and no longer than needed. */
  EU(1, 180, "Regulation (EU) 2016/679 (GDPR), Article 5(1)(e)"),
  /** One year from the making of the record; two for federal contractors. */
  UNITED_STATES(365, 365, "29 CFR § 1602.14"),
  /** As in the United States; videos within 30 days of a request by the applicant. */
  ILLINOIS(
      365, 365, "820 ILCS 42/15 (Artificial Intelligence Video Interview Act); 29 CFR § 1602.14"),
  /** Four years. */
  CALIFORNIA(1460, 1460, "California Government Code § 12946"),
  /** As in the United States; the figures of the bias audit are counts and stay. */
  NEW_YORK_CITY(365, 365, "New York City Administrative Code § 20-870 ff.; 29 CFR § 1602.14");

  private final int fewestDays;
  private final int usualDays;
  private final String source;

  Jurisdiction(int fewestDays, int usualDays, String source) {
    this.fewestDays = fewestDays;
    this.usualDays = usualDays;
    this.source = source;
  }

  /** Candidates must be kept this long. */
  public int fewestDays() {
    return fewestDays;
  }

  /** What is proposed. */
  public int usualDays() {
    return usualDays;
  }

  /** Where it is written; empty for {@link #OTHER}. */
  public String source() {
    return source;
  }
}
