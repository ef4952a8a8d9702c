package org.interviewplatform.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaOriginal;
import org.interviewplatform.media.MediaOriginals;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.media.OriginalState;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link MediaOriginals} in the database. */
@ApplicationScoped
class JpaMediaOriginals implements MediaOriginals {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(MediaOriginal original) {
    entities.persist(original);
  }

  @Override
  public Optional<MediaOriginal> find(OriginalId id) {
    return Optional.ofNullable(entities.find(MediaOriginal.class, id));
  }

  @Override
  public Optional<MediaOriginal> lock(OriginalId id) {
    return Optional.ofNullable(
        entities.find(MediaOriginal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<MediaOriginal> of(List<MediaId> media) {
    return entities
        .createQuery(
            "select o from MediaOriginal o where o.mediaId.value in :media"
                + " order by o.segment, o.createdAt, o.id.value",
            MediaOriginal.class)
        .setParameter("media", media.stream().map(MediaId::value).toList())
        .getResultList();
  }

  @Override
  public List<MediaOriginal> silentSince(Instant since, int most) {
    return entities
        .createQuery(
            "select o from MediaOriginal o where o.state = :state and o.changedAt < :since"
                + " order by o.changedAt",
            MediaOriginal.class)
        .setParameter("state", OriginalState.RECEIVING)
        .setParameter("since", since)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<OrganisationId> organisationsWithUploadsSilentSince(Instant since) {
    List<?> found =
        entities
            .createNativeQuery(
                "select interview_platform.organisations_with_silent_uploads(:since)", UUID.class)
            .setParameter("since", since)
            .getResultList();
    return found.stream().map(each -> new OrganisationId((UUID) each)).toList();
  }
}
