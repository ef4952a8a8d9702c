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
import org.interviewplatform.platform.sql.NewestFirst;

/** {@link InterviewShelf} in the database. */
@ApplicationScoped
class JpaInterviewShelf implements InterviewShelf {
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
    String conditions = text.isPresent() ? "lower(e.text) like :text escape '!'" : "true = true";
    TypedQuery<BankedQuestion> read =
        NewestFirst.BY_UUID.query(entities, BankedQuestion.class, conditions, after, most);
    text.ifPresent(given -> read.setParameter("text", pattern(given)));
    return read.getResultList();
  }

  private static String pattern(String text) {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }
}
