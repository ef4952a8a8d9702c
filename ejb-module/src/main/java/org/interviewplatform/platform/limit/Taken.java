package org.interviewplatform.platform.limit;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of taking a token.
 *
 * @param remaining how many are left
 * @param refusal how long until there is one, where there was none
 */
public record Taken(long remaining, Optional<Duration> refusal) {}
