package org.interviewplatform.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.session.SessionId;

/** Whom the current organisation keeps in view, interview by interview. */
public interface Shortlists {
  /** Said a second time, it changes nothing. */
  void add(SessionId session, InterviewId interview, UUID by, Instant now);

  void remove(SessionId session);

  boolean contains(SessionId session);

  /** In the order they were added. */
  List<Shortlisted> of(InterviewId interview);
}
