package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.Assignment;
import org.interviewplatform.interview.AssignmentId;
import org.interviewplatform.interview.Assignments;
import org.interviewplatform.interview.Interview;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.organisation.UserId;

/** {@link Assignments} in the database. */
@ApplicationScoped
class JpaAssignments implements Assignments {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Assignment assignment) {
    entities.persist(assignment);
  }

  @Override
  public void remove(Assignment assignment) {
    entities.remove(assignment);
  }

  @Override
  public Optional<Assignment> find(InterviewId interview, UserId reviewer) {
    AssignmentId id = new AssignmentId(interview.value(), reviewer.value());
    return Optional.ofNullable(entities.find(Assignment.class, id));
  }

  @Override
  public List<Assignment> of(InterviewId interview) {
    return entities
        .createQuery("select a from Assignment a where a.id.interview = :id", Assignment.class)
        .setParameter("id", interview.value())
        .getResultList();
  }

  @Override
  public List<Interview> interviewsOf(UserId reviewer) {
    return entities
        .createQuery(
            "select i from Interview i where i.id.value in"
                + " (select a.id.interview from Assignment a where a.id.reviewer = :id)"
                + " order by i.createdAt desc",
            Interview.class)
        .setParameter("id", reviewer.value())
        .getResultList();
  }
}
