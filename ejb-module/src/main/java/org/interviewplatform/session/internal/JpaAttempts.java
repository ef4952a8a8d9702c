package org.interviewplatform.session.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.session.Attempt;
import org.interviewplatform.session.AttemptId;
import org.interviewplatform.session.Attempts;
import org.interviewplatform.session.OpenedQuestion;
import org.interviewplatform.session.SessionId;

/** {@link Attempts} in the database. */
@ApplicationScoped
class JpaAttempts implements Attempts {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(OpenedQuestion opened) {
    entities.persist(opened);
  }

  @Override
  public void add(Attempt attempt) {
    entities.persist(attempt);
  }

  @Override
  public List<OpenedQuestion> opened(SessionId session) {
    return entities
        .createQuery(
            "select o from OpenedQuestion o where o.sessionId.value = :session",
            OpenedQuestion.class)
        .setParameter("session", session.value())
        .getResultList();
  }

  @Override
  public Optional<Attempt> find(AttemptId id) {
    return Optional.ofNullable(entities.find(Attempt.class, id));
  }

  @Override
  public List<Attempt> of(SessionId session) {
    return entities
        .createQuery(
            "select a from Attempt a where a.sessionId.value = :session order by a.number",
            Attempt.class)
        .setParameter("session", session.value())
        .getResultList();
  }

  @Override
  public List<Attempt> of(SessionId session, QuestionId question) {
    return of(session).stream().filter(attempt -> attempt.questionId().equals(question)).toList();
  }

  @Override
  public Optional<Attempt> withMedia(MediaId media) {
    return entities
        .createQuery("select a from Attempt a where a.mediaId.value = :media", Attempt.class)
        .setParameter("media", media.value())
        .getResultStream()
        .findFirst();
  }
}
