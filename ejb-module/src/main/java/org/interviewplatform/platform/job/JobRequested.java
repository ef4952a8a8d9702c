package org.interviewplatform.platform.job;

/** Told inside the process; observe it AFTER_SUCCESS to start the work at once. */
public record JobRequested(String job) {}
