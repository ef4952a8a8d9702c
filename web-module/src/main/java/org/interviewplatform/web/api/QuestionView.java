package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionDetails;
import org.jspecify.annotations.Nullable;

/** A question; times in seconds. */
@Schema(name = "Question")
public record QuestionView(
    UUID id,
    @Schema(examples = "Tell us about a project you are proud of.") String text,
    @Schema(enumeration = {"VIDEO", "AUDIO", "TEXT"}) String kind,
    @Schema(examples = "30") int thinkSeconds,
    @Schema(examples = "120") int answerSeconds,
    @Schema(examples = "1") int retakes,
    @Schema(description = "of a written answer") @Nullable Integer maxCharacters) {
  static QuestionView of(QuestionDetails question) {
    return new QuestionView(
        question.id().value(),
        question.text(),
        question.kind().name(),
        question.thinkSeconds(),
        question.answerSeconds(),
        question.retakes(),
        question.maxCharacters().orElse(null));
  }

  static List<QuestionView> of(List<QuestionDetails> questions) {
    return questions.stream().map(QuestionView::of).toList();
  }
}
