package org.interviewplatform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Sha256;

/**
 * One entry of a trail, as it is stored.
 *
 * @param number in the order of telling, over all organisations
 * @param action an {@link org.interviewplatform.platform.audit.AuditAction}, as text: a newer
 *     version may have told of one this version does not know
 */
public record AuditEntry(
    long number,
    UUID organisation,
    Instant at,
    String action,
    ActorKind kind,
    Optional<UUID> actor,
    UUID subject,
    String details,
    String requestId) {
  /** What stands before the first seal. */
  static final String NOTHING = "0".repeat(64);

  /** The form that is hashed: a JSON array of texts, which can be read in one way only. */
  public String canonical() {
    return Json.write(
        List.of(
            Long.toString(number),
            organisation.toString(),
            at.toString(),
            action,
            kind.name(),
            actor.map(UUID::toString).orElse(""),
            subject.toString(),
            details,
            requestId));
  }

  /** The seal of this entry behind another: SHA-256 of that seal, a line feed and this entry. */
  String sealBehind(String previous) {
    return Sha256.of(previous + "\n" + canonical());
  }
}
