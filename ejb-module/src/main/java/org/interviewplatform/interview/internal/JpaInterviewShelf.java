package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.BankedQuestion;
import org.interviewplatform.interview.InterviewShelf;
import org.interviewplatform.interview.InterviewTemplate;
import org.interviewplatform.platform.paging.Position;

/** {@link InterviewShelf} in the database. */
@ApplicationScoped
class JpaInterviewShelf implements InterviewShelf {
  private static final String BEHIND =
      " and (q.createdAt < :at or (q.createdAt = :at and q.id < :id))";

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(InterviewTemplate template) {
    entities.persist(template);
  }

  @Override
  public void add(BankedQuestion question) {
    entities.persist(question);
  }

  @Override
  public void remove(InterviewTemplate template) {
    entities.remove(template);
  }

  @Override
  public void remove(BankedQuestion question) {
    entities.remove(question);
  }

  @Override
  public Optional<InterviewTemplate> template(UUID id) {
    return Optional.ofNullable(entities.find(InterviewTemplate.class, id));
  }

  @Override
  public Optional<InterviewTemplate> templateNamed(String name) {
    return entities
        .createQuery(
            "select t from InterviewTemplate t where lower(t.name) = lower(:name)",
            InterviewTemplate.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<InterviewTemplate> templates(int most) {
    return entities
        .createQuery(
            "select t from InterviewTemplate t order by lower(t.name)", InterviewTemplate.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Optional<BankedQuestion> question(UUID id) {
    return Optional.ofNullable(entities.find(BankedQuestion.class, id));
  }

  @Override
  public Optional<BankedQuestion> questionAsking(String text) {
    return entities
        .createQuery("select q from BankedQuestion q where q.text = :text", BankedQuestion.class)
        .setParameter("text", text)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<BankedQuestion> questions(Optional<String> text, Optional<Position> after, int most) {
    TypedQuery<BankedQuestion> read =
        entities.createQuery(
            "select q from BankedQuestion q where true = true"
                + text.map(given -> " and lower(q.text) like :text escape '!'").orElse("")
                + after.map(position -> BEHIND).orElse("")
                + " order by q.createdAt desc, q.id desc",
            BankedQuestion.class);
    text.ifPresent(given -> read.setParameter("text", pattern(given)));
    after.ifPresent(
        position ->
            read.setParameter("at", position.createdAt()).setParameter("id", position.id()));
    return read.setMaxResults(most).getResultList();
  }

  private static String pattern(String text) {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }
}
