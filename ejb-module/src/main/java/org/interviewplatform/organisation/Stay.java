package org.interviewplatform.organisation;

import java.time.Instant;
import java.util.UUID;

/**
 * A {@link UserSession} as its owner and admins see it.
 *
 * @param isThis whether it is the one that asks
 */
public record Stay(
    UUID id, String browser, String address, Instant beganAt, Instant seenAt, boolean isThis) {}
