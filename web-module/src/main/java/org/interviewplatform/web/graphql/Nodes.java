package org.interviewplatform.web.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** The schema's types, each field by its name; what must be asked for is a fetcher's business. */
public final class Nodes {
  private Nodes() {}

  public record Page<T>(List<T> items, @Nullable String nextCursor) {}

  public record Question(UUID id, String text, String kind, int thinkSeconds, int answerSeconds) {
    static Question of(QuestionDetails question) {
      return new Question(
          question.id().value(),
          question.text(),
          question.kind().name(),
          question.thinkSeconds(),
          question.answerSeconds());
    }
  }

  public record Competency(UUID id, String name, String description) {
    static Competency of(CompetencyDetails competency) {
      return new Competency(competency.id().value(), competency.name(), competency.description());
    }
  }

  public record Session(
      SessionId key,
      UUID id,
      String candidateName,
      String candidateEmail,
      String status,
      String startedAt,
      @Nullable String submittedAt) {
    static Session of(SessionSummary session) {
      return of(
          session.id(),
          session.candidate(),
          session.status().name(),
          session.startedAt(),
          session.submittedAt().orElse(null));
    }

    static Session of(SessionDetails session) {
      return of(
          session.id(),
          session.candidate(),
          session.status().name(),
          session.startedAt(),
          session.submittedAt().orElse(null));
    }

    private static Session of(
        SessionId id,
        Candidate candidate,
        String status,
        Instant startedAt,
        @Nullable Instant submittedAt) {
      return new Session(
          id,
          id.value(),
          candidate.name(),
          candidate.email(),
          status,
          startedAt.toString(),
          submittedAt == null ? null : submittedAt.toString());
    }
  }

  public record Answer(
      Question question,
      String receivedAt,
      @Nullable String analysis,
      @Nullable Transcript transcript,
      List<Assessment> assessments) {}

  public record Transcript(
      String engine, String language, String quality, String text, List<Segment> segments) {
    static Transcript of(TranscriptText text) {
      return new Transcript(
          text.engine(), text.language(), text.quality().name(), text.text(), text.segments());
    }
  }

  public record Assessment(Competency competency, String engine, List<Passage> evidence) {}

  static List<Answer> answers(SessionReview review) {
    Map<CompetencyId, Competency> competencies = competencies(review.interview());
    return review.answers().stream()
        .filter(answer -> answer.answer().isPresent())
        .map(answer -> answer(answer, competencies))
        .toList();
  }

  private static Answer answer(AnswerReview review, Map<CompetencyId, Competency> competencies) {
    return new Answer(
        Question.of(review.question()),
        review.answer().orElseThrow().receivedAt().toString(),
        review.analysis().map(found -> found.status().name()).orElse(null),
        review.analysis().flatMap(AnswerAnalysis::transcript).map(Transcript::of).orElse(null),
        review.analysis().map(AnswerAnalysis::evidence).orElse(List.of()).stream()
            .filter(found -> competencies.containsKey(found.competency()))
            .map(found -> assessment(found, competencies))
            .toList());
  }

  private static Assessment assessment(
      CompetencyEvidence found, Map<CompetencyId, Competency> competencies) {
    Competency competency = Objects.requireNonNull(competencies.get(found.competency()));
    return new Assessment(competency, found.engine(), found.passages());
  }

  private static Map<CompetencyId, Competency> competencies(InterviewDetails interview) {
    return interview.competencies().stream()
        .collect(Collectors.toMap(CompetencyDetails::id, Competency::of, (one, same) -> one));
  }
}
