package org.interviewplatform.review;

import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.session.SessionId;

/**
 * What one person thinks of one competency of a candidate. Never rewritten: who thinks again gives
 * a new one, and the newest counts.
 *
 * @param level 1 to 5, as the anchors describe them
 * @param note why; may be empty
 * @param blind whether it was given before the levels of a model and of others could be seen
 */
public record Rating(
    UUID id,
    SessionId session,
    CompetencyId competency,
    UUID reviewer,
    String reviewerName,
    int level,
    String note,
    boolean blind,
    Instant givenAt) {}
