package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * How a session stands, as its candidate may know.
 *
 * @param aiAnalysis whether the candidate agreed to it
 * @param maximumBytes one answer may have
 */
@Schema(name = "PublicSession")
public record PublicSessionView(
    UUID sessionId,
    @Schema(enumeration = {"STARTED", "SUBMITTED", "CONCLUDED"}) String status,
    PublicInterviewView interview,
    List<QuestionView> questions,
    List<Answer> answers,
    boolean aiAnalysis,
    Instant startedAt,
    @Nullable Instant submittedAt,
    long maximumBytes) {
  static PublicSessionView of(
      SessionDetails session, InterviewDetails interview, String organisation, long maximumBytes) {
    return new PublicSessionView(
        session.id().value(),
        session.status().name(),
        PublicInterviewView.of(interview, organisation),
        QuestionView.of(interview.questions()),
        session.answers().stream().map(Answer::of).toList(),
        session.aiAnalysis(),
        session.startedAt(),
        session.submittedAt().orElse(null),
        maximumBytes);
  }

  /** An answer that has arrived whole. */
  @Schema(name = "PublicAnswer")
  public record Answer(
      UUID questionId,
      UUID responseId,
      UUID mediaId,
      @Schema(enumeration = {"UPLOADED", "AUDIO_READY", "READY", "REJECTED", "FAILED"})
          String mediaState,
      @Nullable Long size,
      int attempt) {
    static Answer of(AnswerState answer) {
      return new Answer(
          answer.question().value(),
          answer.id().value(),
          answer.media().id().value(),
          answer.media().state().name(),
          answer.media().content().map(MediaContent::size).orElse(null),
          answer.attempt());
    }
  }
}
