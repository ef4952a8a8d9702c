package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.ModelCall;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCalls;
import org.interviewplatform.analysis.ModelUse;
import org.interviewplatform.media.MediaId;

/** {@link ModelCalls} in the database. */
@ApplicationScoped
class JpaModelCalls implements ModelCalls {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(ModelCall call) {
    entities.persist(call);
  }

  @Override
  public long costSince(Instant start) {
    return entities
        .createQuery(
            "select coalesce(sum(c.costMicros), 0) from ModelCall c where c.calledAt >= :start",
            Long.class)
        .setParameter("start", start)
        .getSingleResult();
  }

  @Override
  public List<ModelUse> usesSince(Instant start) {
    return entities
        .createQuery(
            "select new org.interviewplatform.analysis.ModelUse(c.purpose, c.server, c.model,"
                + " count(c), sum(case when c.outcome = :ok then 0L else 1L end),"
                + " sum(c.promptTokens), sum(c.completionTokens), sum(c.costMicros),"
                + " max(c.latencyMillis)) from ModelCall c where c.calledAt >= :start"
                + " group by c.purpose, c.server, c.model"
                + " order by sum(c.costMicros) desc, count(c) desc, c.model",
            ModelUse.class)
        .setParameter("start", start)
        .setParameter("ok", ModelCallDetails.OK)
        .getResultList();
  }

  @Override
  public Optional<ModelCall> answered(Optional<MediaId> media, String promptHash, long seed) {
    String about = media.isPresent() ? "c.mediaId = :media" : "c.mediaId is null";
    var query =
        entities
            .createQuery(
                "select c from ModelCall c where c.promptHash = :hash and c.seed = :seed"
                    + " and c.outcome = :ok and "
                    + about
                    + " order by c.calledAt desc",
                ModelCall.class)
            .setParameter("hash", promptHash)
            .setParameter("seed", seed)
            .setParameter("ok", ModelCallDetails.OK)
            .setMaxResults(1);
    media.ifPresent(id -> query.setParameter("media", id.value()));
    return query.getResultStream().findFirst();
  }

  @Override
  public List<ModelCall> about(MediaId media) {
    return entities
        .createQuery(
            "select c from ModelCall c where c.mediaId = :media order by c.calledAt",
            ModelCall.class)
        .setParameter("media", media.value())
        .getResultList();
  }
}
