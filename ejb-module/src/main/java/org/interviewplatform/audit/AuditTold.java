package org.interviewplatform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;

/**
 * What is told, before it has a number.
 *
 * @param details JSON of a few values
 * @param requestId empty for the platform's own work
 */
public record AuditTold(
    Instant at,
    AuditAction action,
    ActorKind kind,
    Optional<UUID> actor,
    UUID subject,
    String details,
    String requestId) {}
