package org.interviewplatform.overview;

import java.time.Instant;
import java.util.UUID;

/**
 * A session somebody is in, or whose answers are being worked on.
 *
 * @param submitted whether the candidate has finished
 * @param answers how many questions have an answer
 * @param progress of the work on the answers there are, in percent
 */
public record RunningSession(
    UUID id,
    String candidate,
    String interview,
    boolean submitted,
    Instant startedAt,
    int answers,
    int questions,
    int progress) {}
