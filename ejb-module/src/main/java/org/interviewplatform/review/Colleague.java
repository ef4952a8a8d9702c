package org.interviewplatform.review;

import java.util.UUID;

/** Somebody who can be mentioned: whose role lets them read what candidates said. */
public record Colleague(UUID id, String name) {}
