package org.interviewplatform.batch.report;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.Assessment;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.report.ReportContent;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.CandidateEvidence;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.ResponseId;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionStatus;

/** Reports to test with. */
public final class Contents {
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  static final String QUOTE = "=SUM(A1) I listen first, then I ask what <b>happened</b>.";
  private static final CompetencyId EMPATHY = CompetencyId.create();

  private Contents() {}

  /** An answer with evidence, a rejected one, and a question unanswered. */
  public static ReportContent support() {
    return support("en");
  }

  /** The same of an interview in another language. */
  static ReportContent support(String language) {
    QuestionDetails calm = question("How do you calm an angry customer?");
    QuestionDetails dns = question("Расскажите о DNS.");
    QuestionDetails last = question("Anything else?");
    AnswerReview heard = heard(calm, segments(1));
    MediaDetails broken =
        new MediaDetails(
            MediaId.create(),
            MediaState.REJECTED,
            MediaFormat.VIDEO_WEBM,
            Optional.of(new MediaContent(5, "ab".repeat(32))),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.of("The file is not a video or audio recording that can be read."));
    AnswerReview rejected =
        new AnswerReview(dns, Optional.of(answer(dns, broken)), Optional.empty());
    AnswerReview missing = new AnswerReview(last, Optional.empty(), Optional.empty());
    return content(language, List.of(heard, rejected, missing));
  }

  /** One answer whose transcript goes over several pages. */
  static ReportContent talkative() {
    return content("en", List.of(heard(question("Tell us everything."), segments(200))));
  }

  /** One who was judged, one who has only begun. */
  static List<JudgedCandidate> judged() {
    SessionReview review = support().review();
    CompetencyDetails empathy = review.interview().competencies().get(0);
    Decision decision =
        new Decision(
            UUID.randomUUID(),
            review.session().id(),
            Decision.Outcome.ADVANCE,
            "=Listens",
            UUID.randomUUID(),
            "Hal",
            NOW);
    return List.of(
        new JudgedCandidate(
            review.interview(),
            review.session(),
            Optional.of(decision),
            List.of(
                new JudgedCandidate.Levels(
                    empathy, Optional.of(4), 2, Optional.of(new AiLevel(3, 2, 4, false, 1))))),
        new JudgedCandidate(
            review.interview(),
            new SessionDetails(
                SessionId.create(),
                review.interview().id(),
                new Candidate("Ben", "ben@example.org"),
                "en",
                SessionStatus.STARTED,
                true,
                NOW,
                Optional.empty(),
                Optional.empty(),
                List.of()),
            Optional.empty(),
            List.of(new JudgedCandidate.Levels(empathy, Optional.empty(), 0, Optional.empty()))));
  }

  /** The same with what was found in the answers of the one, also by the model. */
  static List<CandidateEvidence> evidence() {
    List<JudgedCandidate> judged = judged();
    AnswerReview heard = support().review().answers().get(0);
    AnswerAnalysis found = heard.analysis().orElseThrow();
    CompetencyScore score =
        new CompetencyScore(
            EMPATHY,
            Assessment.Mode.SCORED,
            "model",
            "hash",
            Optional.of(3),
            Optional.of(2),
            Optional.of(4),
            false,
            List.of(Optional.of(3)),
            List.of(new Passage(0, "Then I ask what happened.", 130_000, 133_000)),
            0,
            "",
            "");
    AnswerAnalysis scored =
        new AnswerAnalysis(
            found.media(),
            found.status(),
            found.failureReason(),
            found.transcript(),
            found.delivery(),
            found.evidence(),
            Scoring.scored(),
            List.of(score),
            List.of());
    AnswerReview second = new AnswerReview(heard.question(), heard.answer(), Optional.of(scored));
    return List.of(
        new CandidateEvidence(judged.get(0), List.of(heard, second)),
        new CandidateEvidence(judged.get(1), List.of()));
  }

  private static ReportContent content(String language, List<AnswerReview> answers) {
    List<QuestionDetails> questions = answers.stream().map(AnswerReview::question).toList();
    Anchors anchors =
        Anchors.of(List.of("Ignores", "Interrupts", "Listens", "Reflects", "Resolves"));
    InterviewDetails interview =
        new InterviewDetails(
            InterviewId.create(),
            "Support engineer",
            "",
            language,
            InterviewStatus.ACTIVE,
            NOW,
            Optional.of(NOW),
            Optional.empty(),
            Optional.empty(),
            questions,
            List.of(new CompetencyDetails(EMPATHY, "Empathy", "Hears people out.", anchors)),
            URI.create("https://hr.example/i/token"),
            "token");
    SessionDetails session =
        new SessionDetails(
            SessionId.create(),
            interview.id(),
            new Candidate("Анна Ильина", "anna@example.org"),
            "en",
            SessionStatus.CONCLUDED,
            true,
            NOW,
            Optional.of(NOW),
            Optional.of(NOW),
            answers.stream().flatMap(answer -> answer.answer().stream()).toList());
    return new ReportContent("Acme", NOW, new SessionReview(interview, session, answers));
  }

  private static AnswerReview heard(QuestionDetails question, List<Segment> segments) {
    MediaDetails media =
        new MediaDetails(
            MediaId.create(),
            MediaState.READY,
            MediaFormat.VIDEO_WEBM,
            Optional.of(new MediaContent(5, "ab".repeat(32))),
            Optional.of(new MediaFacts(9_000, 640, 480)),
            true,
            Optional.empty(),
            Optional.empty());
    TranscriptText transcript =
        new TranscriptText(
            "moonshine-base", "en", Optional.of(-0.1), TranscriptQuality.GOOD, segments);
    CompetencyEvidence evidence =
        new CompetencyEvidence(
            EMPATHY, "all-minilm-l6-v2", List.of(new Passage(0, QUOTE, 65_000, 69_000)));
    return new AnswerReview(
        question,
        Optional.of(answer(question, media)),
        Optional.of(
            new AnswerAnalysis(
                media.id(),
                AnalysisStatus.COMPLETED,
                Optional.empty(),
                Optional.of(transcript),
                Optional.of(new DeliveryFacts(132, 2, 1_500, 1)),
                List.of(evidence))));
  }

  private static List<Segment> segments(int count) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = 65_000L + i * 4_000L;
      segments.add(new Segment(i, start, start + 4_000, QUOTE, Optional.empty(), List.of()));
    }
    return segments;
  }

  private static QuestionDetails question(String text) {
    return new QuestionDetails(QuestionId.create(), text, QuestionKind.VIDEO, 30, 120, 1);
  }

  private static AnswerState answer(QuestionDetails question, MediaDetails media) {
    return new AnswerState(ResponseId.create(), question.id(), 1, NOW, media);
  }
}
