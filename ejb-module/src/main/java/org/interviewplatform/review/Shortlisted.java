package org.interviewplatform.review;

import org.interviewplatform.session.SessionId;

/** A candidate who is kept in view. */
public record Shortlisted(SessionId session, String candidate) {}
