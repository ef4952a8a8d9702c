package org.interviewplatform.platform.job;

import java.util.UUID;

/**
 * Somebody wants a job that was given up to be tried again. Told in the transaction that queues it:
 * the feature whose subject it is opens the subject for it.
 */
public record JobRevived(String job, UUID subject) {}
