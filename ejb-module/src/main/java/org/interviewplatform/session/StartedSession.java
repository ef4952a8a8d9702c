package org.interviewplatform.session;

/**
 * A session just begun.
 *
 * @param token with which the candidate comes back; shown to nobody else
 */
public record StartedSession(SessionId id, String token) {}
