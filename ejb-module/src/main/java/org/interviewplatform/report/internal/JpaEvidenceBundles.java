package org.interviewplatform.report.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.interviewplatform.report.BundleId;
import org.interviewplatform.report.EvidenceBundle;
import org.interviewplatform.report.EvidenceBundles;
import org.interviewplatform.session.SessionId;

/** {@link EvidenceBundles} in the database. */
@ApplicationScoped
class JpaEvidenceBundles implements EvidenceBundles {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(EvidenceBundle bundle) {
    entities.persist(bundle);
  }

  @Override
  public Optional<EvidenceBundle> newest(SessionId session) {
    return entities
        .createQuery(
            "select b from EvidenceBundle b where b.sessionId.value = :session"
                + " order by b.requestedAt desc, b.id.value",
            EvidenceBundle.class)
        .setParameter("session", session.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<EvidenceBundle> lock(BundleId id) {
    return Optional.ofNullable(
        entities.find(EvidenceBundle.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
