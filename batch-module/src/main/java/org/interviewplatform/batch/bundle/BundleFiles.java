package org.interviewplatform.batch.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.audit.ChainLink;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.report.BundleContent;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.Consent;
import org.interviewplatform.session.SessionDetails;

/**
 * The files of a bundle by name. Secrets of the platform (link tokens, object keys) are in none of
 * them.
 */
final class BundleFiles {
  private final BundleContent content;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private BundleFiles(BundleContent content) {
    this.content = content;
  }

  static Map<String, byte[]> of(BundleContent content) {
    BundleFiles made = new BundleFiles(content);
    made.aboutTheInterview();
    made.aboutTheCandidate();
    made.aboutTheAnswers();
    made.put("ratings.json", content.ratings());
    made.put("decisions.json", content.decisions());
    made.aboutTheTrail();
    return made.files;
  }

  private record InterviewFile(
      UUID id,
      String title,
      String description,
      String language,
      List<QuestionDetails> questions,
      List<CompetencyDetails> rubric) {}

  private record SessionFile(
      UUID id,
      String organisation,
      Candidate candidate,
      String language,
      String status,
      Instant startedAt,
      Optional<Instant> submittedAt,
      Optional<Instant> concludedAt) {}

  private record ConsentFile(
      Consent.Purpose purpose, boolean granted, String textVersion, Instant givenAt) {}

  private record MediaFile(
      UUID questionId,
      UUID responseId,
      int attempt,
      Instant receivedAt,
      UUID mediaId,
      String state,
      String contentType,
      Optional<MediaContent> original,
      Optional<MediaFacts> facts) {}

  private record AnalysisFile(
      String status,
      Optional<String> failureReason,
      Optional<DeliveryFacts> delivery,
      List<CompetencyEvidence> evidence,
      Scoring scoring,
      List<CompetencyScore> scores,
      List<Passage> instructions) {}

  private void aboutTheInterview() {
    InterviewDetails interview = content.review().interview();
    put(
        "interview.json",
        new InterviewFile(
            interview.id().value(),
            interview.title(),
            interview.description(),
            interview.language(),
            interview.questions(),
            interview.competencies()));
  }

  private void aboutTheCandidate() {
    SessionDetails session = content.review().session();
    put(
        "session.json",
        new SessionFile(
            session.id().value(),
            content.organisation(),
            session.candidate(),
            session.language(),
            session.status().name(),
            session.startedAt(),
            session.submittedAt(),
            session.concludedAt()));
    put("consents.json", content.consents().stream().map(BundleFiles::consent).toList());
  }

  private static ConsentFile consent(Consent consent) {
    return new ConsentFile(
        consent.purpose(), consent.granted(), consent.textVersion(), consent.givenAt());
  }

  private void aboutTheAnswers() {
    int number = 0;
    for (AnswerReview answer : content.review().answers()) {
      number++;
      String folder = "answers/%02d/".formatted(number);
      answer.answer().ifPresent(given -> aboutTheRecording(folder, given));
      answer.analysis().ifPresent(analysis -> aboutTheAnalysis(folder, analysis));
    }
  }

  private void aboutTheRecording(String folder, AnswerState given) {
    put(
        folder + "media.json",
        new MediaFile(
            given.question().value(),
            given.id().value(),
            given.attempt(),
            given.receivedAt(),
            given.media().id().value(),
            given.media().state().name(),
            given.media().format().contentType(),
            given.media().content(),
            given.media().facts()));
    List<ModelCallDetails> calls = content.calls().getOrDefault(given.id(), List.of());
    put(folder + "model-calls.json", calls);
  }

  private void aboutTheAnalysis(String folder, AnswerAnalysis analysis) {
    analysis.transcript().ifPresent(text -> put(folder + "transcript.json", text));
    put(
        folder + "analysis.json",
        new AnalysisFile(
            analysis.status().name(),
            analysis.failureReason(),
            analysis.delivery(),
            analysis.evidence(),
            analysis.scoring(),
            analysis.scores(),
            analysis.instructions()));
  }

  /** One line an entry: place, seal before, seal, and the canonical form that is sealed. */
  private void aboutTheTrail() {
    StringBuilder lines = new StringBuilder();
    for (ChainLink link : content.trail()) {
      lines.append(link.seal().place()).append(' ').append(link.previous()).append(' ');
      lines.append(link.seal().hash()).append(' ').append(link.entry().canonical()).append('\n');
    }
    files.put("audit-trail.txt", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, Object value) {
    String json = Json.tree(value).toPrettyString() + "\n";
    files.put(name, json.getBytes(StandardCharsets.UTF_8));
  }
}
