package org.interviewplatform.organisation;

import java.time.Instant;
import java.util.UUID;

/**
 * A {@link UserSession} as its owner sees it.
 *
 * @param isThis whether it is the one that asks
 */
public record Stay(
    UUID id, String browser, String address, Instant beganAt, Instant seenAt, boolean isThis) {}
