package org.interviewplatform.session;

/**
 * An attempt as the wish for one finds it.
 *
 * @param created whether it was begun by this very wish
 */
public record BegunAttempt(AttemptState attempt, boolean created) {}
