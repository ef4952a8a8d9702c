package org.interviewplatform.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.organisation.UserSession;
import org.interviewplatform.organisation.UserSessions;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link UserSessions} in the database. */
@ApplicationScoped
class JpaUserSessions implements UserSessions {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(UserSession session) {
    entities.persist(session);
  }

  @Override
  public void remove(UserSession session) {
    entities.remove(session);
  }

  @Override
  public Optional<UserSession> withHash(String tokenHash) {
    return entities
        .createQuery("select s from UserSession s where s.tokenHash = :hash", UserSession.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<UserSession> of(UserId user) {
    return entities
        .createQuery(
            "select s from UserSession s where s.userId = :user order by s.seenAt desc",
            UserSession.class)
        .setParameter("user", user.value())
        .getResultList();
  }

  @Override
  public void removeSilent(UserId user, Instant since) {
    entities
        .createQuery("delete from UserSession s where s.userId = :user and s.seenAt < :since")
        .setParameter("user", user.value())
        .setParameter("since", since)
        .executeUpdate();
  }

  @Override
  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_user_session", tokenHash);
  }
}
