package org.interviewplatform.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionDraft;
import org.interviewplatform.interview.QuestionKind;
import org.jspecify.annotations.Nullable;

/** A question as a client writes it; what is left out gets a usual value. */
@Schema(name = "QuestionDraft")
public record QuestionBody(
    @Schema(required = true, examples = "Tell us about a project you are proud of.")
        @Nullable String text,
    @Schema(defaultValue = "VIDEO") @Nullable QuestionKind kind,
    @Schema(defaultValue = "30", minimum = "0", maximum = "600") @Nullable Integer thinkSeconds,
    @Schema(defaultValue = "120", minimum = "10", maximum = "900") @Nullable Integer answerSeconds,
    @Schema(defaultValue = "1", minimum = "0", maximum = "10") @Nullable Integer retakes,
    @Schema(defaultValue = "2000", minimum = "50", maximum = "20000")
        @Nullable Integer maxCharacters) {
  private static final int THINK_SECONDS = 30;
  private static final int ANSWER_SECONDS = 120;
  private static final int RETAKES = 1;

  QuestionDraft toDraft() {
    return new QuestionDraft(
        Given.required("A question's text", text),
        kind == null ? QuestionKind.VIDEO : kind,
        thinkSeconds == null ? THINK_SECONDS : thinkSeconds,
        answerSeconds == null ? ANSWER_SECONDS : answerSeconds,
        retakes == null ? RETAKES : retakes,
        Optional.ofNullable(maxCharacters));
  }
}
