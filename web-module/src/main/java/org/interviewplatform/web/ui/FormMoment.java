package org.interviewplatform.web.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.platform.error.DomainException;

/**
 * A moment as a form's field holds it: date and time to the minute, in UTC, or nothing. The page's
 * script shows it in the reader's time zone and sends it back in UTC.
 */
final class FormMoment {
  private FormMoment() {}

  static String write(Optional<Instant> moment) {
    return moment
        .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
        .map(LocalDateTime::toString)
        .orElse("");
  }

  /**
   * What the field says.
   *
   * @throws DomainException {@link InterviewError#INVALID} when it is neither empty nor a moment
   */
  static Optional<Instant> read(String field) {
    if (field.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(field.strip()).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      throw new DomainException(
          InterviewError.INVALID, "The deadline must be a date and a time.", e);
    }
  }
}
