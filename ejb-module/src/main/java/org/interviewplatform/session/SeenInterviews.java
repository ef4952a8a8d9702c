package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.interviewplatform.interview.InterviewReader;

/** Shows interviews to candidates' sessions as they stand now; within a transaction. */
@ApplicationScoped
public class SeenInterviews {
  private final InterviewReader interviews;
  private final SessionLimits limits;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SeenInterviews() {
    this(null, null, null);
  }

  @Inject
  SeenInterviews(InterviewReader interviews, SessionLimits limits, Clock clock) {
    this.interviews = interviews;
    this.limits = limits;
    this.clock = clock;
  }

  SeenInterview by(CandidateSession session) {
    return new SeenInterview(
        interviews.through(session.link()), clock.instant(), limits.lateUploads());
  }
}
