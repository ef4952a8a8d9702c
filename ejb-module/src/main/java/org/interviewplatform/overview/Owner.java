package org.interviewplatform.overview;

import java.util.UUID;

/** Somebody who has written an interview. */
public record Owner(UUID id, String name) {}
