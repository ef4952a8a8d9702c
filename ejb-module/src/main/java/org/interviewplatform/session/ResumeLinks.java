package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.LinkConfig;

/** Writes out, for a candidate, where to go on. */
@ApplicationScoped
public class ResumeLinks {
  private final InterviewReader interviews;
  private final LinkConfig config;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ResumeLinks() {
    this(null, null);
  }

  @Inject
  ResumeLinks(InterviewReader interviews, LinkConfig config) {
    this.interviews = interviews;
    this.config = config;
  }

  /** The token of the link that the candidate came by. */
  String linkToken(CandidateSession session) {
    return interviews.tokenOf(session.link());
  }

  URI address(CandidateSession session) {
    return URI.create(
        config.candidatePage(linkToken(session)) + "#s=" + session.token(config.tokens()));
  }
}
