package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must be kept, and why.
 *
 * @param subjectId a session, or an interview with all its sessions
 */
@Schema(name = "LegalHoldWish")
public record HoldBody(
    @Schema(required = true, examples = "018f8f0e-2f6a-7c3e-9d1b-5a0c3f6d7e21")
        @Nullable String subjectId,
    @Schema(required = true, examples = "Complaint at the labour court, file 12/26")
        @Nullable String reason) {}
