package org.interviewplatform.web.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline, or that there is none. */
@Schema(name = "Deadline")
public record DeadlineBody(
    @Schema(examples = "2026-12-24T17:00:00Z", description = "Left out: there is none")
        @Nullable Instant deadline) {}
