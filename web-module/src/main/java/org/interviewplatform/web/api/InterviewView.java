package org.interviewplatform.web.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InterviewDetails;
import org.jspecify.annotations.Nullable;

/** An interview, whole. */
@Schema(name = "Interview")
public record InterviewView(
    UUID id,
    @Schema(examples = "Backend engineer") String title,
    String description,
    @Schema(examples = "en") String language,
    @Schema(enumeration = {"DRAFT", "ACTIVE", "CLOSED", "ARCHIVED"}) String status,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    @Nullable Instant deadline,
    List<QuestionView> questions,
    List<CompetencyView> competencies,
    PublicLinkView publicLink) {
  static InterviewView of(InterviewDetails interview) {
    return new InterviewView(
        interview.id().value(),
        interview.title(),
        interview.description(),
        interview.language(),
        interview.status().name(),
        interview.createdAt(),
        interview.publishedAt().orElse(null),
        interview.closedAt().orElse(null),
        interview.deadline().orElse(null),
        QuestionView.of(interview.questions()),
        interview.competencies().stream().map(CompetencyView::of).toList(),
        new PublicLinkView(interview.publicLink(), interview.publicToken()));
  }

  /**
   * What candidates are given.
   *
   * @param url of their page
   * @param token at its end, for clients of the public interface
   */
  @Schema(name = "PublicLink")
  public record PublicLinkView(URI url, String token) {}
}
