package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wish to send an answer in parts. */
@Schema(name = "UploadStart")
public record UploadBody(
    @Schema(required = true, format = "uuid") @Nullable String questionId,
    @Schema(required = true, examples = "video/webm") @Nullable String contentType) {}
