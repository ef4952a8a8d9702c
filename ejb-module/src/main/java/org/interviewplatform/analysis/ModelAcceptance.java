package org.interviewplatform.analysis;

import java.time.Instant;

/** Who lets a model score although it drifts too far, and why. */
public record ModelAcceptance(String by, String reason, Instant at) {}
