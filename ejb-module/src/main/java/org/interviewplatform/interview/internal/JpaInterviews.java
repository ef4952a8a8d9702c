package org.interviewplatform.interview.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.Interview;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.Interviews;
import org.interviewplatform.interview.PublicLink;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link Interviews} in the database. */
@ApplicationScoped
class JpaInterviews implements Interviews {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Interview interview) {
    entities.persist(interview);
  }

  @Override
  public void add(PublicLink link) {
    entities.persist(link);
  }

  @Override
  public Optional<Interview> find(InterviewId id) {
    return Optional.ofNullable(entities.find(Interview.class, id));
  }

  @Override
  public List<Interview> all(Collection<InterviewId> ids) {
    List<UUID> wanted = ids.stream().map(InterviewId::value).toList();
    entities
        .createQuery(
            "select i from Interview i left join fetch i.questions where i.id.value in :ids",
            Interview.class)
        .setParameter("ids", wanted)
        .getResultList();
    return entities
        .createQuery(
            "select i from Interview i left join fetch i.competencies where i.id.value in :ids",
            Interview.class)
        .setParameter("ids", wanted)
        .getResultList();
  }

  @Override
  public Map<InterviewId, PublicLink> linksOf(Collection<InterviewId> ids) {
    return entities
        .createQuery(
            "select l from PublicLink l where l.interviewId.value in :ids and not exists"
                + " (select 1 from Invitation v where v.id.value = l.id.value)"
                + " order by l.createdAt",
            PublicLink.class)
        .setParameter("ids", ids.stream().map(InterviewId::value).toList())
        .getResultStream()
        .collect(toMap(PublicLink::interviewId, link -> link, (older, newer) -> newer));
  }

  @Override
  public List<Interview> read(InterviewQuery query) {
    StringBuilder conditions = new StringBuilder("true = true");
    query.status().ifPresent(status -> conditions.append(" and e.status = :status"));
    query.text().ifPresent(text -> conditions.append(" and lower(e.title) like :text escape '!'"));
    TypedQuery<Interview> read =
        NewestFirst.BY_VALUE.query(
            entities, Interview.class, conditions.toString(), query.after(), query.limit() + 1);
    query.status().ifPresent(status -> read.setParameter("status", status));
    query.text().ifPresent(text -> read.setParameter("text", pattern(text)));
    return read.getResultList();
  }

  @Override
  public Optional<PublicLink> linkOf(InterviewId id) {
    return entities
        .createQuery(
            "select l from PublicLink l where l.interviewId.value = :id and not exists"
                + " (select 1 from Invitation v where v.id.value = l.id.value)"
                + " order by l.createdAt desc",
            PublicLink.class)
        .setParameter("id", id.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<PublicLink> link(PublicLinkId id) {
    return Optional.ofNullable(entities.find(PublicLink.class, id));
  }

  @Override
  public Optional<PublicLink> linkWithHash(String tokenHash) {
    return entities
        .createQuery("select l from PublicLink l where l.tokenHash = :hash", PublicLink.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<OrganisationId> organisationOfLink(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_link", tokenHash);
  }

  private static String pattern(String text) {
    String literal = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[!%_]", "!$0");
    return "%" + literal + "%";
  }
}
