package org.interviewplatform.platform.job;

import java.time.Duration;

/** How much of a job is waiting (and how long the oldest was due), running and dead. */
public record JobBacklog(String job, long waiting, Duration oldest, long running, long dead) {}
