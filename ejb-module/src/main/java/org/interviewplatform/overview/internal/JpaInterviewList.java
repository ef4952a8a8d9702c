package org.interviewplatform.overview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.interviewplatform.overview.InterviewFilter;
import org.interviewplatform.overview.InterviewFilter.Order;
import org.interviewplatform.overview.InterviewFilter.Place;
import org.interviewplatform.overview.InterviewList;
import org.interviewplatform.overview.InterviewRow;
import org.interviewplatform.overview.InterviewRows;
import org.interviewplatform.overview.Owner;
import org.interviewplatform.platform.sql.Sql;

/** {@link InterviewList} read across the features' tables. */
@ApplicationScoped
class JpaInterviewList implements InterviewList {
  private static final String OWNERS =
      "select id, display_name from interview_platform.app_user u where exists (select 1"
          + " from interview_platform.interview i where i.organisation_id = u.organisation_id"
          + " and i.created_by = u.id) order by display_name, id limit ?";

  @PersistenceContext private EntityManager entities;

  @Override
  public InterviewRows find(InterviewFilter filter) {
    InterviewListQuery query = new InterviewListQuery(filter);
    List<Line> read = read(on -> Sql.list(on, query.sql(), JpaInterviewList::line, query.values()));
    List<Line> kept = read.subList(0, Math.min(read.size(), filter.limit()));
    return new InterviewRows(
        kept.stream().map(Line::row).toList(),
        read.size() == kept.size()
            ? Optional.empty()
            : Optional.of(kept.get(kept.size() - 1).place(filter.order())));
  }

  @Override
  public List<Owner> owners(int most) {
    return read(
        on ->
            Sql.list(
                on,
                OWNERS,
                row -> new Owner(Sql.uuid(row, "id"), row.getString("display_name")),
                most));
  }

  private <T> T read(ReturningWork<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work);
  }

  /** A row with its title as the database sorts it. */
  private record Line(InterviewRow row, String sorted) {
    Place place(Order order) {
      return new Place(order == Order.TITLE ? sorted : row.createdAt().toString(), row.id());
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(row(row), row.getString("title_sorted"));
  }

  private static InterviewRow row(ResultSet row) throws SQLException {
    return new InterviewRow(
        Sql.uuid(row, "id"),
        row.getString("title"),
        row.getString("status"),
        Optional.ofNullable(row.getString("owner")).orElse(""),
        Sql.instant(row, "created_at"),
        Optional.ofNullable(row.getTimestamp("deadline")).map(Timestamp::toInstant),
        row.getInt("invited"),
        row.getInt("begun"),
        row.getInt("finished"),
        row.getInt("decided"));
  }
}
