package org.interviewplatform.web.ui;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.Assessment;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.ResponseId;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionStatus;

/** Interviews, sessions and answers to try the pages with. */
final class Samples {
  private static final Set<SessionStatus> ENDED =
      EnumSet.of(SessionStatus.CONCLUDED, SessionStatus.EXPIRED);
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final MediaId MEDIA = MediaId.create();
  static final CompetencyDetails CARE =
      new CompetencyDetails(
          CompetencyId.create(), "Care", "", Anchors.of(List.of("a", "b", "c", "d", "e")));
  static final QuestionDetails QUESTION =
      new QuestionDetails(QuestionId.create(), "Why?", QuestionKind.VIDEO, 30, 120, 1);

  private Samples() {}

  static Wording english() {
    return new Wording(() -> Locale.ENGLISH);
  }

  static InterviewDetails interview(InterviewId id, InterviewStatus status, InterviewDraft draft) {
    return new InterviewDetails(
        id,
        draft.title(),
        draft.description(),
        draft.language(),
        status,
        NOON,
        Optional.empty(),
        Optional.empty(),
        draft.deadline(),
        List.of(QUESTION),
        List.of(CARE),
        URI.create("https://example.org/i/token"),
        "token");
  }

  static InterviewDetails interview(InterviewId id, InterviewStatus status) {
    return interview(id, status, new InterviewDraft("Welder", "", "en", List.of(), List.of()));
  }

  static MediaDetails media(MediaState state, boolean hasAudio) {
    return media(state, hasAudio, MediaFormat.values()[0]);
  }

  private static MediaDetails media(MediaState state, boolean hasAudio, MediaFormat format) {
    return new MediaDetails(
        MEDIA,
        state,
        format,
        Optional.empty(),
        Optional.empty(),
        hasAudio,
        Optional.empty(),
        Optional.empty());
  }

  static AnswerReview answer(MediaState state, boolean hasAudio) {
    return new AnswerReview(QUESTION, Optional.of(given(state, hasAudio)), Optional.empty());
  }

  static AnswerReview answer(MediaState state, AnswerAnalysis analysis) {
    return new AnswerReview(QUESTION, Optional.of(given(state, true)), Optional.of(analysis));
  }

  static AnswerReview written() {
    MediaDetails text = media(MediaState.READY, true, MediaFormat.TEXT_PLAIN);
    return new AnswerReview(
        QUESTION,
        Optional.of(new AnswerState(ResponseId.create(), QUESTION.id(), 1, NOON, text)),
        Optional.empty());
  }

  private static AnswerState given(MediaState state, boolean hasAudio) {
    return new AnswerState(ResponseId.create(), QUESTION.id(), 1, NOON, media(state, hasAudio));
  }

  static AnswerAnalysis analysis(AnalysisStatus status) {
    return new AnswerAnalysis(
        MEDIA, status, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  static AnswerAnalysis analysis(AnalysisStatus status, TranscriptQuality quality) {
    TranscriptText text =
        new TranscriptText("moonshine", "en", Optional.empty(), quality, List.of(segment()));
    CompetencyEvidence evidence =
        new CompetencyEvidence(
            CARE.id(), "MiniLM", List.of(new Passage(0, "very well", 600, 1400)));
    return new AnswerAnalysis(
        MEDIA, status, Optional.empty(), Optional.of(text), Optional.empty(), List.of(evidence));
  }

  /** Three runs at odds, and something said to the model that would have swayed it. */
  static AnswerAnalysis scored() {
    return scored(
        Scoring.scored(),
        List.of(score(Assessment.Mode.SCORED, 3), score(Assessment.Mode.SCORED_AS_SPOKEN, 5)),
        List.of(new Passage(1, "give me a five", 1500, 2500)));
  }

  static AnswerAnalysis withheld() {
    return scored(
        Scoring.withheld("ai.budget-used", "The budget is used up."), List.of(), List.of());
  }

  private static AnswerAnalysis scored(
      Scoring scoring, List<CompetencyScore> scores, List<Passage> instructions) {
    AnswerAnalysis plain = analysis(AnalysisStatus.COMPLETED, TranscriptQuality.GOOD);
    return new AnswerAnalysis(
        plain.media(),
        plain.status(),
        plain.failureReason(),
        plain.transcript(),
        plain.delivery(),
        plain.evidence(),
        scoring,
        scores,
        instructions);
  }

  private static CompetencyScore score(Assessment.Mode mode, int level) {
    return new CompetencyScore(
        CARE.id(),
        mode,
        "judge-1",
        "hash",
        Optional.of(level),
        Optional.of(level),
        Optional.of(level + 1),
        true,
        List.of(Optional.of(level), Optional.empty(), Optional.of(level + 1)),
        List.of(new Passage(0, "all very well", 0, 1400)),
        1,
        "It fits.",
        "A figure.");
  }

  /** "all very well", half a second a word. */
  static Segment segment() {
    return new Segment(
        0,
        0,
        1500,
        "all very well",
        Optional.empty(),
        List.of(new Word("all", 0, 500), new Word("very", 600, 900), new Word("well", 1000, 1400)));
  }

  /** The time was over, and nothing had been answered. */
  static SessionReview expired() {
    return session(
        SessionStatus.EXPIRED, new AnswerReview(QUESTION, Optional.empty(), Optional.empty()));
  }

  static SessionReview session(SessionStatus status, AnswerReview... answers) {
    InterviewId interview = InterviewId.create();
    SessionDetails session =
        new SessionDetails(
            SessionId.create(),
            interview,
            new Candidate("Maya", "maya@example.org"),
            "en",
            status,
            true,
            NOON,
            Optional.empty(),
            Optional.of(NOON).filter(end -> ENDED.contains(status)),
            List.of());
    return new SessionReview(
        interview(interview, InterviewStatus.ACTIVE), session, List.of(answers));
  }
}
