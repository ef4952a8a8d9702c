package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The candidate has finished. */
@Schema(name = "Completion")
public record CompletionView(@Schema(examples = "SUBMITTED") String status) {}
