package org.interviewplatform.analysis;

import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.paging.Position;

/**
 * What is looked for in transcripts.
 *
 * @param words as people type them into search engines: words, "quoted phrases", or, -without
 * @param interview only what was said in this one
 * @param since not said before
 * @param until said before
 * @param after where an earlier page ended
 * @param limit 1 to 100
 */
public record SearchQuery(
    String words,
    Optional<InterviewId> interview,
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<Position> after,
    int limit) {}
