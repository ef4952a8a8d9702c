package org.interviewplatform.interview;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * An interview as HR writes it: all that may still change until it is published.
 *
 * @param title 1 to 200 characters
 * @param description what candidates read first, at most 5,000 characters
 * @param language of the questions and the expected answers, a BCP 47 tag such as {@code en}
 * @param questions at most 30, in the order asked
 * @param competencies at most 12, names differing
 * @param deadline until when candidates may begin and answer, if not for ever
 */
public record InterviewDraft(
    String title,
    String description,
    String language,
    List<QuestionDraft> questions,
    List<CompetencyDraft> competencies,
    Optional<Instant> deadline) {

  /** The same without deadline, as templates are kept. */
  InterviewDraft undated() {
    return new InterviewDraft(title, description, language, questions, competencies);
  }

  /** An interview without deadline. */
  public InterviewDraft(
      String title,
      String description,
      String language,
      List<QuestionDraft> questions,
      List<CompetencyDraft> competencies) {
    this(title, description, language, questions, competencies, Optional.empty());
  }

  /**
   * Checks the ranges above.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#INVALID}
   */
  public InterviewDraft {
    title = Rules.text("The title", title, 200);
    description = Rules.optionalText("The description", description, 5_000);
    Rules.language(language);
    Rules.range("The number of questions", questions.size(), 0, 30);
    Rules.range("The number of competencies", competencies.size(), 0, 12);
    questions = List.copyOf(questions);
    competencies = List.copyOf(competencies);
    requireDifferentNames(competencies);
  }

  private static void requireDifferentNames(List<CompetencyDraft> competencies) {
    HashSet<String> names = new HashSet<>();
    competencies.forEach(
        competency ->
            Rules.require(
                names.add(competency.name()),
                "Two competencies have the name " + competency.name() + "."));
  }
}
