package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDraft;
import org.jspecify.annotations.Nullable;

/** A line of the rubric as a client writes it. */
@Schema(name = "CompetencyDraft")
public record CompetencyBody(
    @Schema(required = true, examples = "Ownership") @Nullable String name,
    @Schema(examples = "Takes a task from the idea to what happens after release.")
        @Nullable String description,
    @Schema(description = "What an answer at level 1 to 5 looks like, exactly five texts")
        @Nullable List<@Nullable String> anchors) {
  private static final List<String> NO_ANCHORS = List.of("", "", "", "", "");

  CompetencyDraft toDraft() {
    return new CompetencyDraft(
        Given.required("A competency's name", name),
        description == null ? "" : description,
        Anchors.of(anchors == null ? NO_ANCHORS : Given.all("An anchor", anchors)));
  }
}
