package org.interviewplatform.web.security;

/**
 * The answer to a sign-in.
 *
 * @param accessToken goes into the Authorization header
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds from now
 */
public record AccessToken(String accessToken, String tokenType, long expiresIn) {}
