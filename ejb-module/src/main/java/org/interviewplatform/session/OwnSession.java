package org.interviewplatform.session;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.interview.PublicInterview;

/**
 * A session as its candidate may know it.
 *
 * @param now what the server's clock says
 * @param interview with this candidate's times
 * @param linkToken of the link the candidate came through
 * @param resume where to go on, from any device; a secret
 * @param questions in the order asked
 * @param consents oldest first
 */
public record OwnSession(
    Instant now,
    SessionDetails details,
    PublicInterview interview,
    String linkToken,
    URI resume,
    List<QuestionState> questions,
    List<ConsentState> consents,
    List<RequestMade> requests) {}
