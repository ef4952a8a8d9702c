package org.interviewplatform.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * Forbids to erase one candidate, or every candidate of an interview.
 *
 * @param subject the session, or the interview
 */
public record Hold(UUID id, UUID subject, String reason, UUID placedBy, Instant placedAt) {}
