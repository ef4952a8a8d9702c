package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as a client writes it. */
@Schema(name = "DecisionDraft")
public record DecisionBody(
    @Schema(
            required = true,
            enumeration = {"ADVANCE", "REJECT", "HOLD"})
        @Nullable String outcome,
    @Schema(required = true, examples = "Clear examples in every answer")
        @Nullable String reason) {}
