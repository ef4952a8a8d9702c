package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.Analyses;
import org.interviewplatform.analysis.Assessment;
import org.interviewplatform.analysis.ModelCall;
import org.interviewplatform.analysis.ResponseAnalysis;
import org.interviewplatform.analysis.Transcript;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.session.SessionId;

/** {@link Analyses} in the database. */
@ApplicationScoped
class JpaAnalyses implements Analyses {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(ResponseAnalysis analysis) {
    entities.persist(analysis);
  }

  @Override
  public void add(Transcript transcript) {
    entities.persist(transcript);
  }

  @Override
  public void add(Assessment assessment) {
    entities.persist(assessment);
  }

  @Override
  public Optional<ResponseAnalysis> find(MediaId media) {
    return Optional.ofNullable(entities.find(ResponseAnalysis.class, media));
  }

  @Override
  public Optional<ResponseAnalysis> lock(MediaId media) {
    return Optional.ofNullable(
        entities.find(ResponseAnalysis.class, media, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Transcript> transcript(MediaId media) {
    return Optional.ofNullable(entities.find(Transcript.class, media));
  }

  @Override
  public List<Assessment> assessments(MediaId media) {
    return entities
        .createQuery("select a from Assessment a where a.mediaId.value = :media", Assessment.class)
        .setParameter("media", media.value())
        .getResultList();
  }

  @Override
  public List<ResponseAnalysis> all(List<MediaId> media) {
    return entities
        .createQuery(
            "select a from ResponseAnalysis a where a.id.value in :media", ResponseAnalysis.class)
        .setParameter("media", values(media))
        .getResultList();
  }

  @Override
  public List<Transcript> transcripts(List<MediaId> media) {
    return entities
        .createQuery(
            "select t from Transcript t left join fetch t.segments where t.id.value in :media",
            Transcript.class)
        .setParameter("media", values(media))
        .getResultList();
  }

  @Override
  public List<Assessment> assessments(List<MediaId> media) {
    return entities
        .createQuery(
            "select a from Assessment a left join fetch a.evidence where a.mediaId.value in :media",
            Assessment.class)
        .setParameter("media", values(media))
        .getResultList();
  }

  private static List<UUID> values(List<MediaId> media) {
    return media.stream().map(MediaId::value).toList();
  }

  @Override
  public List<ResponseAnalysis> lockAll(SessionId session) {
    return entities
        .createQuery(
            "select a from ResponseAnalysis a where a.sessionId.value = :session order by"
                + " a.id.value",
            ResponseAnalysis.class)
        .setParameter("session", session.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public void forgetFindings(MediaId media) {
    assessments(media).forEach(entities::remove);
    transcript(media).ifPresent(entities::remove);
    entities
        .createQuery("select c from ModelCall c where c.mediaId = :media", ModelCall.class)
        .setParameter("media", media.value())
        .getResultList()
        .forEach(entities::remove);
  }
}
