package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rating as a client writes it. */
@Schema(name = "RatingDraft")
public record RatingBody(
    @Schema(required = true, minimum = "1", maximum = "5", examples = "4") @Nullable Integer level,
    @Schema(examples = "Asks back before answering") @Nullable String note) {}
