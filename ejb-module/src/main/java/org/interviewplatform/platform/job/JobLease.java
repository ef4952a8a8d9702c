package org.interviewplatform.platform.job;

import java.util.UUID;

/**
 * The right of one runner to work on a request. The epoch grows with every claim: a runner that
 * slept past its lease holds an old epoch and is fenced off.
 */
public record JobLease(UUID jobRequestId, String owner, long epoch) {}
