package org.interviewplatform.interview;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.organisation.UserId;

/** Who reviews which of the current organisation's interviews. */
public interface Assignments {
  void add(Assignment assignment);

  void remove(Assignment assignment);

  Optional<Assignment> find(InterviewId interview, UserId reviewer);

  List<Assignment> of(InterviewId interview);

  /** The interviews somebody reviews, newest first. */
  List<Interview> interviewsOf(UserId reviewer);
}
