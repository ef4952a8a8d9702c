package org.interviewplatform.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * For which time a sum counts: a calendar month in UTC, or for good.
 *
 * @param first the month's first day
 */
public record UsagePeriod(LocalDate first) {
  private static final UsagePeriod STANDING = new UsagePeriod(LocalDate.of(1970, 1, 1));

  static UsagePeriod of(Metric metric, Instant now) {
    return metric.isMonthly() ? new UsagePeriod(monthOf(now)) : STANDING;
  }

  static LocalDate monthOf(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
  }
}
