package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.Invitation;
import org.interviewplatform.interview.Invitations;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.platform.paging.Position;

/** {@link Invitations} in the database. */
@ApplicationScoped
class JpaInvitations implements Invitations {
  private static final String BEHIND =
      " and v.createdAt <= :at and (v.createdAt < :at or v.id.value < :id)";

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Invitation invitation) {
    entities.persist(invitation);
  }

  @Override
  public Optional<Invitation> find(PublicLinkId link) {
    return Optional.ofNullable(entities.find(Invitation.class, link));
  }

  @Override
  public Optional<Invitation> lock(PublicLinkId link) {
    return Optional.ofNullable(
        entities.find(Invitation.class, link, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public boolean isInvited(InterviewId interview, String email) {
    return entities
            .createQuery(
                "select count(v) from Invitation v where v.interviewId.value = :interview"
                    + " and lower(v.email) = :email and v.revokedAt is null",
                Long.class)
            .setParameter("interview", interview.value())
            .setParameter("email", email.toLowerCase(Locale.ROOT))
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Invitation> ofInterview(InterviewId interview, Optional<Position> after, int most) {
    TypedQuery<Invitation> read =
        entities
            .createQuery(
                "select v from Invitation v where v.interviewId.value = :interview"
                    + after.map(position -> BEHIND).orElse("")
                    + " order by v.createdAt desc, v.id.value desc",
                Invitation.class)
            .setParameter("interview", interview.value())
            .setMaxResults(most);
    after.ifPresent(
        position ->
            read.setParameter("at", position.createdAt()).setParameter("id", position.id()));
    return read.getResultList();
  }
}
