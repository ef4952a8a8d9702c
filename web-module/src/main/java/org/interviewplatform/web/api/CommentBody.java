package org.interviewplatform.web.api;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.review.CommentDraft;
import org.jspecify.annotations.Nullable;

/** A comment as a client writes it. */
@Schema(name = "CommentDraft")
public record CommentBody(
    @Schema(description = "Whose answer it is about; left out for the candidate as such")
        @Nullable UUID questionId,
    @Schema(description = "The moment in that answer", minimum = "0", examples = "41200")
        @Nullable Long momentMillis,
    @Schema(
            required = true,
            maxLength = 2000,
            description = "Colleagues are told where it says @ and their whole name",
            examples = "@Rosa Reviewer, is this what we look for?")
        @Nullable String text) {
  CommentDraft toDraft() {
    return new CommentDraft(
        Optional.ofNullable(questionId).map(QuestionId::new),
        Optional.ofNullable(momentMillis),
        Given.required("text", text));
  }
}
