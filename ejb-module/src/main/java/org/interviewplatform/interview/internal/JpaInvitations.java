package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.interview.DueReminder;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.Invitation;
import org.interviewplatform.interview.Invitations;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link Invitations} in the database. */
@ApplicationScoped
class JpaInvitations implements Invitations {
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
  public Set<String> addressesOf(InterviewId interview) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct lower(v.email) from Invitation v"
                    + " where v.interviewId.value = :interview and v.revokedAt is null",
                String.class)
            .setParameter("interview", interview.value())
            .getResultList());
  }

  @Override
  public List<Invitation> awaited(InterviewId interview, Instant writtenBefore) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select * from interview_platform.awaited_guests(:interview, :before)", UUID.class)
            .setParameter("interview", interview.value())
            .setParameter("before", writtenBefore)
            .getResultList();
    return entities
        .createQuery(
            "select v from Invitation v where v.id.value in :ids order by v.createdAt, v.id.value",
            Invitation.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public List<DueReminder> toRemind(Instant now, Instant horizon, Instant writtenBefore, int most) {
    List<?> found =
        entities
            .createNativeQuery(
                "select organisation, invitation from"
                    + " interview_platform.guests_to_remind(:now, :horizon, :before, :most)",
                Object[].class)
            .setParameter("now", now)
            .setParameter("horizon", horizon)
            .setParameter("before", writtenBefore)
            .setParameter("most", most)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(JpaInvitations::due).toList();
  }

  private static DueReminder due(Object[] row) {
    return new DueReminder(new OrganisationId((UUID) row[0]), new PublicLinkId((UUID) row[1]));
  }

  @Override
  public List<Invitation> ofInterview(InterviewId interview, Optional<Position> after, int most) {
    String conditions = "e.interviewId.value = :interview";
    return NewestFirst.BY_VALUE
        .query(entities, Invitation.class, conditions, after, most)
        .setParameter("interview", interview.value())
        .getResultList();
  }
}
