package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a client writes it.
 *
 * @param publish whether candidates may come at once
 */
@Schema(name = "InterviewDraft")
public record InterviewBody(
    @Schema(required = true, examples = "Backend engineer") @Nullable String title,
    @Schema(examples = "Three questions about how you work.") @Nullable String description,
    @Schema(defaultValue = "en", examples = "en") @Nullable String language,
    @Nullable List<@Nullable QuestionBody> questions,
    @Nullable List<@Nullable CompetencyBody> competencies,
    @Schema(examples = "2026-12-24T17:00:00Z") @Nullable Instant deadline,
    @Schema(defaultValue = "false") @Nullable Boolean publish) {
  InterviewDraft toDraft() {
    InterviewDraft draft =
        new InterviewDraft(
            Given.required("title", title),
            description == null ? "" : description,
            language == null ? "en" : language,
            Given.all("A question", questions).stream().map(QuestionBody::toDraft).toList(),
            Given.all("A competency", competencies).stream().map(CompetencyBody::toDraft).toList(),
            Optional.ofNullable(deadline));
    requireQuestionsToPublish(draft);
    return draft;
  }

  boolean wantsPublishing() {
    return Boolean.TRUE.equals(publish);
  }

  /** Asked before anything is stored, or a draft would stay behind. */
  private void requireQuestionsToPublish(InterviewDraft draft) {
    if (wantsPublishing() && draft.questions().isEmpty()) {
      throw new DomainException(
          InterviewError.NO_QUESTIONS, "An interview needs a question before it is published.");
    }
  }
}
