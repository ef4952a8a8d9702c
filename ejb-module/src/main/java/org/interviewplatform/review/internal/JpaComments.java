package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.review.Colleague;
import org.interviewplatform.review.Comment;
import org.interviewplatform.review.Comments;
import org.interviewplatform.session.SessionId;

/** {@link Comments} in the database, by plain SQL: rows are added and read, never changed. */
@ApplicationScoped
class JpaComments implements Comments {
  private static final String ADD =
      """
      insert into interview_platform.review_comment (id, organisation_id, session_id, question_id,
        moment_millis, author_id, author_name, text, said_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String OF_SESSION =
      "select * from interview_platform.review_comment where session_id = ? order by number";
  private static final String FIND = "select * from interview_platform.review_comment where id = ?";
  private static final String COLLEAGUES =
      "select id, display_name from interview_platform.app_user order by lower(display_name), id";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public void add(Comment comment) {
    query(
        on ->
            Sql.update(
                on,
                ADD,
                comment.id(),
                Tenant.current().value(),
                comment.session().value(),
                comment.question().map(QuestionId::value).orElse(null),
                comment.momentMillis().orElse(null),
                comment.author(),
                comment.authorName(),
                comment.text(),
                comment.saidAt()));
  }

  @Override
  public List<Comment> of(SessionId session) {
    return query(on -> Sql.list(on, OF_SESSION, JpaComments::comment, session.value()));
  }

  @Override
  public Optional<Comment> find(UUID id) {
    return query(on -> Sql.first(on, FIND, JpaComments::comment, id));
  }

  @Override
  public List<Colleague> colleagues() {
    return query(
        on ->
            Sql.list(
                on,
                COLLEAGUES,
                row -> new Colleague(Sql.uuid(row, "id"), row.getString("display_name"))));
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        Sql.uuid(row, "id"),
        new SessionId(Sql.uuid(row, "session_id")),
        Optional.ofNullable(Sql.uuid(row, "question_id")).map(QuestionId::new),
        Optional.ofNullable(row.getObject("moment_millis", Long.class)),
        Sql.uuid(row, "author_id"),
        row.getString("author_name"),
        row.getString("text"),
        Sql.instant(row, "said_at"));
  }
}
