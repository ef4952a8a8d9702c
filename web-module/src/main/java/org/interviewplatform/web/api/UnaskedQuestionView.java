package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionDetails;
import org.jspecify.annotations.Nullable;

/** A question whose thinking time has not begun: all but what is asked. Times in seconds. */
@Schema(name = "UnaskedQuestion")
public record UnaskedQuestionView(
    UUID id,
    @Schema(enumeration = {"VIDEO", "AUDIO", "TEXT"}) String kind,
    @Schema(examples = "30") int thinkSeconds,
    @Schema(examples = "120") int answerSeconds,
    @Schema(examples = "1") int retakes,
    @Schema(description = "of a written answer") @Nullable Integer maxCharacters) {
  static UnaskedQuestionView of(QuestionDetails question) {
    return new UnaskedQuestionView(
        question.id().value(),
        question.kind().name(),
        question.thinkSeconds(),
        question.answerSeconds(),
        question.retakes(),
        question.maxCharacters().orElse(null));
  }

  static List<UnaskedQuestionView> of(List<QuestionDetails> questions) {
    return questions.stream().map(UnaskedQuestionView::of).toList();
  }
}
