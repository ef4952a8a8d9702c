package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** New terms of an invitation; what is left out stays. */
@Schema(name = "InvitationTerms")
public record InvitationTermsBody(
    @Schema(minimum = "1", maximum = "4", examples = "1.5") @Nullable BigDecimal timeMultiplier,
    @Schema(examples = "2026-12-24T17:00:00Z") @Nullable Instant deadline) {}
