package org.interviewplatform.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An interview as one line of a list.
 *
 * @param status as the interview feature names it
 * @param owner who has written it
 * @param invited how many people have a personal link that works
 * @param begun how many candidates have begun
 * @param finished how many of them have finished
 * @param decided about how many of them somebody has decided
 */
public record InterviewRow(
    UUID id,
    String title,
    String status,
    String owner,
    Instant createdAt,
    Optional<Instant> deadline,
    int invited,
    int begun,
    int finished,
    int decided) {}
