package org.interviewplatform.review;

import java.util.List;
import java.util.Map;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.session.SessionId;

/**
 * What people judged in the current organisation. Only ever added to, until a candidate is erased.
 */
public interface Judgements {
  void add(Rating rating);

  void add(Decision decision);

  /** All ratings of a session, oldest first. */
  List<Rating> ratings(SessionId session);

  /** The number of the newest rating there is for the caller, of whatever session; 0 if none. */
  long newestRating();

  /** The ratings of an interview's newest sessions, oldest first. */
  List<Rating> ratings(InterviewId interview, int mostSessions);

  /** All decisions about a session, oldest first. */
  List<Decision> decisions(SessionId session);

  /** Where these candidates stand; none is given for who is undecided. */
  Map<SessionId, Decision.Outcome> outcomes(List<SessionId> sessions);

  /** Takes all ratings and decisions about a candidate away and tells how many there were. */
  long erase(SessionId session);

  /** Whether reviewers of the interview rate before they see the level of a model. */
  boolean isBlindFirst(InterviewId interview);

  /** Says so from now on. */
  void blindFirst(InterviewId interview, boolean blindFirst);
}
