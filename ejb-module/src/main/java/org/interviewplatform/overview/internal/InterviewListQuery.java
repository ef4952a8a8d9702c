package org.interviewplatform.overview.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.overview.InterviewFilter;
import org.interviewplatform.overview.InterviewFilter.Order;
import org.interviewplatform.overview.InterviewFilter.Place;

/**
 * The statement behind the list: first the page of interviews, in the order of an index and from
 * where the last page ended; then what has become of these, and of no others.
 */
final class InterviewListQuery {
  private static final String COUNTS =
      "select p.*, u.display_name as owner, (select count(*) from interview_platform.invitation v"
          + " where v.organisation_id = p.organisation_id and v.interview_id = p.id"
          + " and v.revoked_at is null) as invited, s.begun, s.finished, s.decided from page p"
          + " left join interview_platform.app_user u"
          + " on u.organisation_id = p.organisation_id and u.id = p.created_by"
          + " cross join lateral (select count(*) as begun,"
          + " count(*) filter (where c.status <> 'STARTED') as finished,"
          + " count(*) filter (where exists (select 1 from interview_platform.decision d"
          + " where d.organisation_id = c.organisation_id and d.session_id = c.id)) as decided"
          + " from interview_platform.candidate_session c"
          + " where c.organisation_id = p.organisation_id and c.interview_id = p.id) s";

  private final StringBuilder where = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();
  private final String order;

  InterviewListQuery(InterviewFilter filter) {
    order = order(filter.order());
    filter
        .status()
        .ifPresentOrElse(status -> and("status = ?", status), () -> and("status <> 'ARCHIVED'"));
    filter.text().ifPresent(text -> and("title_sorted like lower(?) escape '!'", pattern(text)));
    filter.owner().ifPresent(owner -> and("created_by = ?", owner));
    filter.from().ifPresent(from -> and("created_at >= ?", from));
    filter.until().ifPresent(until -> and("created_at < ?", until));
    filter.after().ifPresent(place -> behind(filter.order(), place));
    values.add(filter.limit() + 1);
  }

  String sql() {
    return "with page as materialized (select id, organisation_id, title, title_sorted, status,"
        + " created_by, created_at, deadline from interview_platform.interview where "
        + where
        + " order by "
        + order
        + " limit ?) "
        + COUNTS
        + " order by "
        + order.replaceAll("(title_sorted|created_at|id)", "p.$1");
  }

  Object[] values() {
    return values.toArray();
  }

  private void behind(Order by, Place place) {
    if (by == Order.TITLE) {
      and("(title_sorted, id) > (?, ?)", place.key(), place.id());
      return;
    }
    String side = by == Order.NEWEST ? "<" : ">";
    moment(place.key())
        .ifPresent(at -> and("(created_at, id) " + side + " (?, ?)", at, place.id()));
  }

  private void and(String condition, Object... given) {
    where.append(" and ").append(condition);
    values.addAll(List.of(given));
  }

  private static String order(Order order) {
    return switch (order) {
      case NEWEST -> "created_at desc, id desc";
      case OLDEST -> "created_at, id";
      case TITLE -> "title_sorted, id";
    };
  }

  /** A place nobody could have been given is the beginning. */
  private static Optional<Instant> moment(String key) {
    try {
      return Optional.of(Instant.parse(key));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String pattern(String text) {
    return "%" + text.replaceAll("[!%_]", "!$0") + "%";
  }
}
