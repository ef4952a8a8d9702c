package org.interviewplatform.interview;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An {@link Interview} to read, whole.
 *
 * @param publicLink the address candidates are given
 * @param publicToken the token at its end
 */
public record InterviewDetails(
    InterviewId id,
    String title,
    String description,
    String language,
    InterviewStatus status,
    Instant createdAt,
    Optional<Instant> publishedAt,
    Optional<Instant> closedAt,
    Optional<Instant> deadline,
    List<QuestionDetails> questions,
    List<CompetencyDetails> competencies,
    URI publicLink,
    String publicToken) {

  static InterviewDetails of(Interview interview, URI publicLink, String publicToken) {
    return new InterviewDetails(
        interview.id(),
        interview.title(),
        interview.description(),
        interview.language(),
        interview.status(),
        interview.createdAt(),
        interview.publishedAt(),
        interview.closedAt(),
        interview.deadline(),
        interview.questions().stream().map(QuestionDetails::of).toList(),
        interview.competencies().stream().map(CompetencyDetails::of).toList(),
        publicLink,
        publicToken);
  }
}
