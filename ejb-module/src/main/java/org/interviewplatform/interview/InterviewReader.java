package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads interviews for features and jobs that have checked already who asks. */
@ApplicationScoped
@Transactional
public class InterviewReader {
  private final Interviews interviews;
  private final InterviewLinks links;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewReader() {
    this(null, null);
  }

  @Inject
  InterviewReader(Interviews interviews, InterviewLinks links) {
    this.interviews = interviews;
    this.links = links;
  }

  /** The interview, which must exist in the current organisation. */
  public InterviewDetails read(InterviewId id) {
    String token = links.tokenOf(id);
    return InterviewDetails.of(interviews.find(id).orElseThrow(), links.addressOf(token), token);
  }
}
