package org.interviewplatform.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.error.DomainException;

/**
 * Whom a report is about: the candidates of an interview, or those who began within some days.
 *
 * @param interview absent where it is about days
 * @param days absent where it is about an interview
 */
public record GroupReportScope(Optional<InterviewId> interview, Optional<Days> days) {
  private static final int MOST_DAYS = 366;

  /** Whole days in UTC, both included. */
  public record Days(LocalDate first, LocalDate last) {
    /** When they begin. */
    public Instant begin() {
      return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** When they are over. */
    public Instant end() {
      return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  public static GroupReportScope of(InterviewId interview) {
    return new GroupReportScope(Optional.of(interview), Optional.empty());
  }

  /**
   * Of up to a year.
   *
   * @throws DomainException {@link ReportError#INVALID_DAYS}
   */
  public static GroupReportScope of(LocalDate first, LocalDate last) {
    long between = ChronoUnit.DAYS.between(first, last);
    if (between < 0 || between >= MOST_DAYS) {
      throw new DomainException(
          ReportError.INVALID_DAYS, "The days must be in order, and no more than a year.");
    }
    return new GroupReportScope(Optional.empty(), Optional.of(new Days(first, last)));
  }
}
