package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewVideo;
import org.interviewplatform.interview.VideoCaptions;
import org.interviewplatform.interview.Videos;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link Videos} in the database. */
@ApplicationScoped
class JpaVideos implements Videos {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(InterviewVideo video) {
    entities.persist(video);
  }

  @Override
  public void add(VideoCaptions captions) {
    entities.persist(captions);
  }

  /** At once: what takes its place may not wait beside it. */
  @Override
  public void remove(InterviewVideo video) {
    entities.remove(video);
    entities.flush();
  }

  @Override
  public List<InterviewVideo> of(InterviewId interview) {
    return entities
        .createQuery(
            "select v from InterviewVideo v where v.interviewId = :interview", InterviewVideo.class)
        .setParameter("interview", interview.value())
        .getResultList();
  }

  @Override
  public List<VideoCaptions> captions(MediaId video) {
    return entities
        .createQuery(
            "select c from VideoCaptions c where c.videoId = :video order by c.language",
            VideoCaptions.class)
        .setParameter("video", video.value())
        .getResultList();
  }

  @Override
  public Optional<VideoCaptions> captionsWithHash(String tokenHash) {
    return entities
        .createQuery("select c from VideoCaptions c where c.tokenHash = :hash", VideoCaptions.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<OrganisationId> organisationOfCaptions(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_captions", tokenHash);
  }
}
