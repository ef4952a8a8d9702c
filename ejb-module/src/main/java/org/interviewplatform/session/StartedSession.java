package org.interviewplatform.session;

/**
 * A session just begun.
 *
 * @param token with which the candidate comes back; shown to nobody else
 * @param created whether it was begun by this very wish
 */
public record StartedSession(SessionId id, String token, boolean created) {}
