package org.interviewplatform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted; what is absent does not narrow.
 *
 * @param before only entries with a smaller number, to go on where a list ended
 */
public record AuditFilter(
    Optional<UUID> actor,
    Optional<String> action,
    Optional<UUID> subject,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Long> before) {
  /** Every entry. */
  public static AuditFilter all() {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, going on behind an entry. */
  public AuditFilter behind(long number) {
    return new AuditFilter(actor, action, subject, from, until, Optional.of(number));
  }
}
