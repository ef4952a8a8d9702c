package org.interviewplatform.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The candidate sessions of the current organisation, with all that belongs to them. */
public interface CandidateSessions {
  void add(CandidateSession session);

  void add(Consent consent);

  void add(CandidateRequest request);

  void add(Response response);

  void add(PendingAnswer pending);

  void remove(PendingAnswer pending);

  Optional<CandidateSession> find(SessionId id);

  /** Lets wishes to begin the same session in one after the other, until the transaction ends. */
  void queue(SessionId id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<CandidateSession> lock(SessionId id);

  Optional<CandidateSession> withTokenHash(String tokenHash);

  /** Newest first. */
  List<CandidateSession> ofInterview(InterviewId interview, Optional<Position> after, int most);

  /** Of each of these interviews, so many at most, newest first; in one statement. */
  List<CandidateSession> newestOf(Collection<InterviewId> interviews, int most);

  List<CandidateSession> all(Collection<SessionId> ids);

  /** Oldest first. */
  List<Consent> consents(Collection<SessionId> sessions);

  List<Response> responses(Collection<SessionId> sessions);

  /** Oldest first. */
  List<Consent> consents(SessionId session);

  List<CandidateRequest> requests(SessionId session);

  List<Response> responses(SessionId session);

  Optional<Response> response(SessionId session, QuestionId question);

  Optional<Response> responseWith(MediaId media);

  Optional<PendingAnswer> pending(MediaId media);

  /** How many uploads of whole answers are under way. */
  int pendings(SessionId session);

  /** What expired before that and was never handed in; asked outside of any organisation. */
  List<OverdueSession> overdueSince(Instant since, int most);

  /** Whether the time of its candidate was over then. */
  boolean isOver(SessionId session, Instant then);

  /** What expired although its candidate has time at that moment. */
  List<SessionId> expiredWithTimeLeft(InterviewId interview, Instant now);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOfSession(String tokenHash);
}
