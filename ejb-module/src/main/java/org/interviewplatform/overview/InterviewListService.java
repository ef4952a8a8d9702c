package org.interviewplatform.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Lists interviews for people who look for one. */
@ApplicationScoped
@Transactional
public class InterviewListService {
  private static final int MOST_OWNERS = 200;

  private final InterviewList interviews;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InterviewListService() {
    this(null);
  }

  @Inject
  InterviewListService(InterviewList interviews) {
    this.interviews = interviews;
  }

  /** Some of the interviews asked for, and where to go on. */
  public InterviewRows find(InterviewFilter filter) {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return interviews.find(filter);
  }

  /** Whose interviews there are. */
  public List<Owner> owners() {
    CurrentCaller.require(Permission.READ_INTERVIEWS);
    return interviews.owners(MOST_OWNERS);
  }
}
