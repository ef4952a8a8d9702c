package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must be kept, and why.
 *
 * @param subjectId a session, or an interview with all its sessions
 */
@Schema(name = "LegalHoldWish")
public record HoldBody(@Nullable String subjectId, @Nullable String reason) {}
