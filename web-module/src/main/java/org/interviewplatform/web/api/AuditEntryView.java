package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param actorKind VISITOR is a request of somebody not signed in
 * @param details JSON of a few values
 */
@Schema(name = "AuditEntry")
public record AuditEntryView(
    long number,
    Instant at,
    String action,
    @Schema(enumeration = {"USER", "VISITOR", "PLATFORM"}) String actorKind,
    @Nullable UUID actorId,
    UUID subjectId,
    String details,
    String requestId) {
  static AuditEntryView of(AuditEntry entry) {
    return new AuditEntryView(
        entry.number(),
        entry.at(),
        entry.action(),
        entry.kind().name(),
        entry.actor().orElse(null),
        entry.subject(),
        entry.details(),
        entry.requestId());
  }
}
