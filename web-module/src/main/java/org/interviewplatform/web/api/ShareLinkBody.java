package org.interviewplatform.web.api;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.review.ShareDraft;
import org.jspecify.annotations.Nullable;

/** A link to answers as a client wishes it. */
@Schema(name = "ShareLinkDraft")
public record ShareLinkBody(
    @Schema(required = true, description = "Whose answers are shown")
        @Nullable List<@Nullable UUID> questionIds,
    @Schema(description = "Whether name and address are kept back; true if left out")
        @Nullable Boolean hidesIdentity,
    @Schema(required = true, minimum = "1", maximum = "2160", examples = "168")
        @Nullable Integer validHours) {
  ShareDraft toDraft() {
    return new ShareDraft(
        Given.all("questionIds", questionIds).stream().map(QuestionId::new).toList(),
        hidesIdentity == null || hidesIdentity,
        Duration.ofHours(Given.required("validHours", validHours)));
  }
}
