package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.session.AttemptId;
import org.interviewplatform.session.SessionLimits;
import org.interviewplatform.session.UploadWish;
import org.jspecify.annotations.Nullable;

/**
 * The wish to send something in parts.
 *
 * @param attemptId whose recording it belongs to; without one it is a whole answer by itself
 * @param segment which stretch of that recording it is
 */
@Schema(name = "UploadStart")
public record UploadBody(
    @Schema(required = true, format = "uuid") @Nullable String questionId,
    @Schema(required = true, examples = "video/webm") @Nullable String contentType,
    @Schema(format = "uuid") @Nullable String attemptId,
    @Schema(minimum = "0", maximum = "49", defaultValue = "0") @Nullable Integer segment) {
  UploadWish toWish() {
    int number = segment == null ? 0 : segment;
    if (number < 0 || number >= SessionLimits.MOST_SEGMENTS) {
      throw Given.invalid("segment must be from 0 to " + (SessionLimits.MOST_SEGMENTS - 1) + ".");
    }
    return new UploadWish(
        new QuestionId(Given.id("questionId", questionId)),
        MediaFormat.of(Given.required("contentType", contentType)),
        Given.optionalId("attemptId", attemptId).map(AttemptId::new),
        number);
  }
}
