package org.interviewplatform.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;

/**
 * A {@link CandidateSession} to read, with its answers in no particular order.
 *
 * @param aiAnalysis whether the candidate agrees to transcription and analysis by software
 */
public record SessionDetails(
    SessionId id,
    InterviewId interview,
    Candidate candidate,
    String language,
    SessionStatus status,
    boolean aiAnalysis,
    Instant startedAt,
    Optional<Instant> submittedAt,
    Optional<Instant> concludedAt,
    List<AnswerState> answers) {
  /** Whether no answer will be added, and processing has not ended yet. */
  public boolean isEnding() {
    return status != SessionStatus.STARTED && concludedAt.isEmpty();
  }
}
