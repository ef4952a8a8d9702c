package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.MediaContent;
import org.jspecify.annotations.Nullable;

/** Which bytes the parts make together. */
@Schema(name = "UploadCompletion")
public record ContentBody(
    @Schema(required = true, examples = "4194304") @Nullable Long size,
    @Schema(required = true, description = "in hexadecimal", minLength = 64, maxLength = 64)
        @Nullable String sha256) {
  MediaContent toContent() {
    return new MediaContent(Given.required("size", size), Given.required("sha256", sha256));
  }
}
