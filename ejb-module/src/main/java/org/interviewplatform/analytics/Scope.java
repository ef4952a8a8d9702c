package org.interviewplatform.analytics;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;

/**
 * Which sessions are counted: those begun in a time, of one interview or of all.
 *
 * @param from the first moment that counts
 * @param until the first moment that no longer counts, after {@code from}
 */
public record Scope(Optional<UUID> interview, Instant from, Instant until) {
  /**
   * Checks the order of the moments.
   *
   * @throws DomainException {@link AnalyticsError#PERIOD}
   */
  public Scope {
    if (!from.isBefore(until)) {
      throw new DomainException(AnalyticsError.PERIOD, "The period ends before it begins.");
    }
  }
}
