package org.interviewplatform.session.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.session.CandidateRequest;
import org.interviewplatform.session.CandidateSession;
import org.interviewplatform.session.CandidateSessions;
import org.interviewplatform.session.Consent;
import org.interviewplatform.session.OverdueSession;
import org.interviewplatform.session.PendingAnswer;
import org.interviewplatform.session.Response;
import org.interviewplatform.session.SessionId;

/** {@link CandidateSessions} in the database. */
@ApplicationScoped
class JpaCandidateSessions implements CandidateSessions {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(CandidateSession session) {
    entities.persist(session);
  }

  @Override
  public void add(Consent consent) {
    entities.persist(consent);
  }

  @Override
  public void add(CandidateRequest request) {
    entities.persist(request);
  }

  @Override
  public void add(Response response) {
    entities.persist(response);
  }

  @Override
  public void add(PendingAnswer pending) {
    entities.persist(pending);
  }

  @Override
  public void remove(PendingAnswer pending) {
    entities.remove(pending);
  }

  @Override
  public Optional<CandidateSession> find(SessionId id) {
    return Optional.ofNullable(entities.find(CandidateSession.class, id));
  }

  @Override
  public void queue(SessionId id) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
        .setParameter("key", id.value().getMostSignificantBits())
        .getSingleResult();
  }

  @Override
  public Optional<CandidateSession> lock(SessionId id) {
    return Optional.ofNullable(
        entities.find(CandidateSession.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<CandidateSession> withTokenHash(String tokenHash) {
    return entities
        .createQuery(
            "select s from CandidateSession s where s.tokenHash = :hash", CandidateSession.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<CandidateSession> ofInterview(
      InterviewId interview, Optional<Position> after, int most) {
    TypedQuery<CandidateSession> read =
        entities
            .createQuery(
                "select s from CandidateSession s where s.interviewId.value = :interview"
                    + after.map(position -> BEHIND).orElse("")
                    + " order by s.startedAt desc, s.id.value desc",
                CandidateSession.class)
            .setParameter("interview", interview.value())
            .setMaxResults(most);
    after.ifPresent(
        position ->
            read.setParameter("at", position.createdAt()).setParameter("id", position.id()));
    return read.getResultList();
  }

  /** The first condition is implied by the second, but it is where the index can begin. */
  private static final String BEHIND =
      " and s.startedAt <= :at and (s.startedAt < :at or s.id.value < :id)";

  @Override
  public List<CandidateSession> newestOf(Collection<InterviewId> interviews, int most) {
    return entities
        .createQuery(
            "select s from CandidateSession s join (select n.id.value as id, row_number() over"
                + " (partition by n.interviewId.value order by n.startedAt desc, n.id.value desc)"
                + " as place from CandidateSession n where n.interviewId.value in :interviews) r"
                + " on r.id = s.id.value where r.place <= :most"
                + " order by s.startedAt desc, s.id.value desc",
            CandidateSession.class)
        .setParameter("interviews", interviews.stream().map(InterviewId::value).toList())
        .setParameter("most", (long) most)
        .getResultList();
  }

  @Override
  public List<CandidateSession> all(Collection<SessionId> ids) {
    return entities
        .createQuery(
            "select s from CandidateSession s where s.id.value in :ids", CandidateSession.class)
        .setParameter("ids", values(ids))
        .getResultList();
  }

  @Override
  public List<Consent> consents(Collection<SessionId> sessions) {
    return entities
        .createQuery(
            "select c from Consent c where c.sessionId.value in :sessions order by c.givenAt",
            Consent.class)
        .setParameter("sessions", values(sessions))
        .getResultList();
  }

  @Override
  public List<Response> responses(Collection<SessionId> sessions) {
    return entities
        .createQuery(
            "select r from Response r where r.sessionId.value in :sessions", Response.class)
        .setParameter("sessions", values(sessions))
        .getResultList();
  }

  private static List<UUID> values(Collection<SessionId> ids) {
    return ids.stream().map(SessionId::value).toList();
  }

  @Override
  public List<Consent> consents(SessionId session) {
    return entities
        .createQuery(
            "select c from Consent c where c.sessionId.value = :session order by c.givenAt",
            Consent.class)
        .setParameter("session", session.value())
        .getResultList();
  }

  @Override
  public List<CandidateRequest> requests(SessionId session) {
    return entities
        .createQuery(
            "select r from CandidateRequest r where r.sessionId.value = :session"
                + " order by r.requestedAt",
            CandidateRequest.class)
        .setParameter("session", session.value())
        .getResultList();
  }

  @Override
  public List<Response> responses(SessionId session) {
    return entities
        .createQuery("select r from Response r where r.sessionId.value = :session", Response.class)
        .setParameter("session", session.value())
        .getResultList();
  }

  @Override
  public Optional<Response> response(SessionId session, QuestionId question) {
    return responses(session).stream()
        .filter(response -> response.questionId().equals(question))
        .findFirst();
  }

  @Override
  public Optional<Response> responseWith(MediaId media) {
    return entities
        .createQuery("select r from Response r where r.mediaId.value = :media", Response.class)
        .setParameter("media", media.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<PendingAnswer> pending(MediaId media) {
    return Optional.ofNullable(entities.find(PendingAnswer.class, media));
  }

  @Override
  public int pendings(SessionId session) {
    return entities
        .createQuery(
            "select count(p) from PendingAnswer p where p.sessionId.value = :session", Long.class)
        .setParameter("session", session.value())
        .getSingleResult()
        .intValue();
  }

  @Override
  public List<OverdueSession> overdueSince(Instant since, int most) {
    List<?> found =
        entities
            .createNativeQuery(
                "select organisation, session"
                    + " from interview_platform.overdue_sessions(:since, :most)",
                Object[].class)
            .setParameter("since", since)
            .setParameter("most", most)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(JpaCandidateSessions::overdue).toList();
  }

  private static OverdueSession overdue(Object[] row) {
    return new OverdueSession(new OrganisationId((UUID) row[0]), new SessionId((UUID) row[1]));
  }

  @Override
  public boolean isOver(SessionId session, Instant then) {
    return (Boolean)
        entities
            .createNativeQuery(
                "select interview_platform.session_end(:session) <= :then", Boolean.class)
            .setParameter("session", session.value())
            .setParameter("then", then)
            .getSingleResult();
  }

  @Override
  public List<SessionId> expiredWithTimeLeft(InterviewId interview, Instant now) {
    List<?> found =
        entities
            .createNativeQuery(
                "select s.id from interview_platform.candidate_session s"
                    + " where s.interview_id = :interview and s.status = 'EXPIRED'"
                    + " and interview_platform.session_end(s.id) > :now order by s.id",
                UUID.class)
            .setParameter("interview", interview.value())
            .setParameter("now", now)
            .getResultList();
    return found.stream().map(UUID.class::cast).map(SessionId::new).toList();
  }

  @Override
  public Optional<OrganisationId> organisationOfSession(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_session", tokenHash);
  }
}
