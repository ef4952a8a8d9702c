package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.ConsentState;
import org.interviewplatform.session.OwnSession;
import org.interviewplatform.session.RequestMade;
import org.interviewplatform.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * How a session stands, as its candidate may know.
 *
 * @param serverTime by the clock that counts
 * @param deadline until when questions may be opened and answers begun
 * @param timeMultiplier is in all times of the questions already
 * @param resumeUrl where to go on, from any device; a secret
 * @param aiAnalysis whether the candidate agrees to it
 * @param maximumBytes one answer may have
 */
@Schema(name = "PublicSession")
public record PublicSessionView(
    UUID sessionId,
    @Schema(enumeration = {"STARTED", "SUBMITTED", "CONCLUDED", "EXPIRED"}) String status,
    Instant serverTime,
    @Nullable Instant deadline,
    @Schema(examples = "en") String language,
    CandidateView candidate,
    @Schema(examples = "1.0") BigDecimal timeMultiplier,
    URI resumeUrl,
    PublicInterviewView interview,
    List<CandidateQuestionView> questions,
    List<Answer> answers,
    List<Agreement> consents,
    List<RequestView> requests,
    boolean aiAnalysis,
    Instant startedAt,
    @Nullable Instant submittedAt,
    long maximumBytes) {
  static PublicSessionView of(OwnSession own, WatchableVideos videos, long maximumBytes) {
    SessionDetails session = own.details();
    return new PublicSessionView(
        session.id().value(),
        session.status().name(),
        own.now(),
        own.interview().deadline().orElse(null),
        session.language(),
        CandidateView.of(session.candidate()),
        own.interview().timeMultiplier().value(),
        own.resume(),
        PublicInterviewView.of(own.interview(), own.linkToken(), videos),
        own.questions().stream()
            .map(question -> CandidateQuestionView.of(question, videos))
            .toList(),
        session.answers().stream().map(Answer::of).toList(),
        own.consents().stream().map(Agreement::of).toList(),
        own.requests().stream().map(RequestView::of).toList(),
        session.aiAnalysis(),
        session.startedAt(),
        session.submittedAt().orElse(null),
        maximumBytes);
  }

  /**
   * An answer that has arrived whole.
   *
   * @param sha256 of the file; of several files, over their checksums one after the other
   * @param durationSeconds once measured
   * @param attempt counted from 1 for each question
   */
  @Schema(name = "PublicAnswer")
  public record Answer(
      UUID questionId,
      UUID responseId,
      UUID mediaId,
      @Schema(enumeration = {"UPLOADED", "AUDIO_READY", "READY", "REJECTED", "FAILED"})
          String mediaState,
      @Nullable Long size,
      @Nullable String sha256,
      @Nullable Double durationSeconds,
      int attempt,
      Instant receivedAt) {
    private static final double MILLIS = 1000.0;

    static Answer of(AnswerState answer) {
      return new Answer(
          answer.question().value(),
          answer.id().value(),
          answer.media().id().value(),
          answer.media().state().name(),
          answer.media().content().map(MediaContent::size).orElse(null),
          answer.media().content().map(MediaContent::sha256).orElse(null),
          answer.media().facts().map(facts -> facts.durationMillis() / MILLIS).orElse(null),
          answer.attempt(),
          answer.receivedAt());
    }
  }

  /** A yes or no of the candidate; of one purpose the newest counts. */
  @Schema(name = "ConsentGiven")
  public record Agreement(
      @Schema(enumeration = {"RECORDING", "AI_ANALYSIS"}) String purpose,
      boolean granted,
      String textVersion,
      Instant givenAt) {
    static Agreement of(ConsentState consent) {
      return new Agreement(
          consent.purpose().name(), consent.granted(), consent.textVersion(), consent.givenAt());
    }
  }

  /** What the candidate asked of people. */
  @Schema(name = "CandidateRequest")
  public record RequestView(
      @Schema(enumeration = {"HUMAN_REVIEW", "DELETION"}) String kind,
      String note,
      Instant requestedAt) {
    static RequestView of(RequestMade request) {
      return new RequestView(request.kind().name(), request.note(), request.requestedAt());
    }
  }
}
