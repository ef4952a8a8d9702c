package org.interviewplatform.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaAsset;
import org.interviewplatform.media.MediaAssets;
import org.interviewplatform.media.MediaId;

/** {@link MediaAssets} in the database. */
@ApplicationScoped
class JpaMediaAssets implements MediaAssets {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(MediaAsset asset) {
    entities.persist(asset);
  }

  @Override
  public Optional<MediaAsset> find(MediaId id) {
    return Optional.ofNullable(entities.find(MediaAsset.class, id));
  }

  @Override
  public Optional<MediaAsset> lock(MediaId id) {
    return Optional.ofNullable(entities.find(MediaAsset.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<MediaAsset> all(List<MediaId> ids) {
    return entities
        .createQuery("select m from MediaAsset m where m.id.value in :ids", MediaAsset.class)
        .setParameter("ids", ids.stream().map(MediaId::value).toList())
        .getResultList();
  }
}
