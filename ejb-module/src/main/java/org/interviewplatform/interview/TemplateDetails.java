package org.interviewplatform.interview;

import java.time.Instant;
import java.util.UUID;

/** An {@link InterviewTemplate} as one line of a list, with how much is in it. */
public record TemplateDetails(
    UUID id, String name, int questions, int competencies, Instant createdAt) {}
