package org.interviewplatform.fairness;

/** The race and ethnicity categories of EEO-1 reports, which NYC Local Law 144 takes over. */
public enum Ethnicity {
  HISPANIC_OR_LATINO,
  WHITE,
  BLACK,
  NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER,
  ASIAN,
  AMERICAN_INDIAN_OR_ALASKA_NATIVE,
  TWO_OR_MORE,
  /** Prefers not to say, or was not asked. */
  UNDISCLOSED
}
