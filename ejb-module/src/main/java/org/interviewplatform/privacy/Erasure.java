package org.interviewplatform.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The erasure of one candidate: asked for once, done by a job, and all that is left afterwards.
 *
 * @param session which was erased
 * @param askedBy absent where time passed
 */
public record Erasure(
    UUID session,
    Cause cause,
    Optional<UUID> askedBy,
    Instant askedAt,
    ErasureStatus status,
    Optional<String> failureReason,
    Optional<Certificate> certificate,
    Optional<Instant> doneAt) {}
