package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.session.AttemptState;
import org.interviewplatform.session.QuestionClock;
import org.interviewplatform.session.QuestionState;
import org.interviewplatform.session.SegmentState;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands for one candidate; times in seconds.
 *
 * @param text what is asked; absent before the question is opened
 * @param video to watch, with or instead of the text; absent before the question is opened
 * @param clock absent before the question is opened
 */
@Schema(name = "CandidateQuestion")
public record CandidateQuestionView(
    UUID id,
    @Schema(enumeration = {"VIDEO", "AUDIO", "TEXT"}) String kind,
    @Schema(examples = "30") int thinkSeconds,
    @Schema(examples = "120") int answerSeconds,
    @Schema(examples = "1") int retakes,
    @Nullable Integer maxCharacters,
    @Nullable String text,
    @Nullable VideoView video,
    @Nullable Clock clock) {
  static CandidateQuestionView of(QuestionState state, WatchableVideos videos) {
    QuestionDetails question = state.question();
    return new CandidateQuestionView(
        question.id().value(),
        question.kind().name(),
        question.thinkSeconds(),
        question.answerSeconds(),
        question.retakes(),
        question.maxCharacters().orElse(null),
        state.clock().isPresent() ? question.text() : null,
        state.clock().isPresent() ? videos.asking(question.id()) : null,
        state.clock().map(Clock::of).orElse(null));
  }

  /**
   * By the server's time.
   *
   * @param attempt the newest; absent before the first
   * @param attempts all of them
   */
  @Schema(name = "QuestionClock")
  public record Clock(
      Instant openedAt,
      Instant thinkEndsAt,
      int attemptsUsed,
      int attemptsAllowed,
      @Nullable Attempt attempt,
      List<Attempt> attempts) {
    static Clock of(QuestionClock clock) {
      return new Clock(
          clock.openedAt(),
          clock.thinkEndsAt(),
          clock.attemptsUsed(),
          clock.attemptsAllowed(),
          clock.latest().map(Attempt::of).orElse(null),
          clock.attempts().stream().map(Attempt::of).toList());
    }
  }

  /**
   * One try at an answer.
   *
   * @param pausedUntil when the clock, which stands still, runs again by itself; absent while it
   *     runs
   */
  @Schema(name = "Attempt")
  public record Attempt(
      UUID attemptId,
      int number,
      Instant startedAt,
      Instant endsAt,
      @Nullable Instant pausedUntil,
      @Schema(enumeration = {"RUNNING", "INTERRUPTED", "GIVEN_UP", "ANSWERED"}) String state,
      List<Segment> segments) {
    static Attempt of(AttemptState attempt) {
      return new Attempt(
          attempt.id().value(),
          attempt.number(),
          attempt.startedAt(),
          attempt.endsAt(),
          attempt.pausedUntil().orElse(null),
          attempt.stage().name(),
          attempt.segments().stream().map(Segment::of).toList());
    }
  }

  /**
   * One stretch of its recording.
   *
   * @param size once stored
   * @param inAnswer whether it became part of the answer
   */
  @Schema(name = "Segment")
  public record Segment(
      UUID uploadId,
      int segment,
      @Schema(enumeration = {"RECEIVING", "STORED"}) String state,
      @Nullable Long size,
      @Nullable String sha256,
      String contentType,
      boolean inAnswer) {
    static Segment of(SegmentState segment) {
      return new Segment(
          segment.upload().id().value(),
          segment.upload().segment(),
          segment.upload().state().name(),
          segment.upload().content().map(MediaContent::size).orElse(null),
          segment.upload().content().map(MediaContent::sha256).orElse(null),
          segment.upload().format().contentType(),
          segment.inAnswer());
    }
  }
}
