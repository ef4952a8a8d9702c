package org.interviewplatform.overview.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.overview.NeedKind;

/** What waits for people, as rows of {@code id, name, interview, since}, longest waiting first. */
final class NeedQueries {
  private static final Duration QUARTER = Duration.ofDays(90);
  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final Duration SOON = Duration.ofDays(3);

  private static final String OF_SESSION =
      " join interview_platform.interview i"
          + " on i.organisation_id = s.organisation_id and i.id = s.interview_id ";
  private static final String UNDECIDED =
      "select s.id, s.candidate_name as name, i.title as interview, s.concluded_at as since"
          + " from interview_platform.candidate_session s"
          + OF_SESSION
          + "where s.status = 'CONCLUDED' and s.concluded_at > ? and not exists (select 1"
          + " from interview_platform.decision d where d.organisation_id = s.organisation_id"
          + " and d.session_id = s.id) order by s.concluded_at";
  private static final String REQUESTED =
      "select s.id, s.candidate_name as name, i.title as interview, r.requested_at as since"
          + " from interview_platform.candidate_request r"
          + " join interview_platform.candidate_session s"
          + " on s.organisation_id = r.organisation_id and s.id = r.session_id"
          + OF_SESSION
          + "where r.kind = ? and r.requested_at > ?";
  private static final String UNANSWERED =
      " and not exists (select 1 from interview_platform.decision d"
          + " where d.organisation_id = r.organisation_id and d.session_id = r.session_id"
          + " and d.decided_at > r.requested_at)";
  private static final String FAILED =
      "select s.id, s.candidate_name as name, i.title as interview, min(f.changed_at) as since"
          + " from (select id, organisation_id, changed_at from interview_platform.media_asset"
          + " where state = 'FAILED' and changed_at > ? union all"
          + " select id, organisation_id, changed_at from interview_platform.response_analysis"
          + " where status = 'UNAVAILABLE' and changed_at > ?) f"
          + " join interview_platform.response r"
          + " on r.organisation_id = f.organisation_id and r.media_id = f.id"
          + " join interview_platform.candidate_session s"
          + " on s.organisation_id = r.organisation_id and s.id = r.session_id"
          + OF_SESSION
          + "group by s.id, s.candidate_name, i.title order by 4";
  private static final String ENDING =
      "select i.id, '' as name, i.title as interview, i.deadline as since"
          + " from interview_platform.interview i where i.status = 'ACTIVE'"
          + " and i.deadline > ? and i.deadline < ? order by i.deadline";

  private NeedQueries() {}

  /** A query with the values it takes. */
  record Query(String sql, List<Object> values) {}

  static Query of(NeedKind kind, Instant now) {
    return switch (kind) {
      case UNDECIDED -> new Query(UNDECIDED, List.of(now.minus(QUARTER)));
      case REQUESTED_REVIEW -> requested("HUMAN_REVIEW", UNANSWERED, now);
      case REQUESTED_DELETION -> requested("DELETION", "", now);
      case FAILED -> new Query(FAILED, List.of(now.minus(FORTNIGHT), now.minus(FORTNIGHT)));
      case ENDING -> new Query(ENDING, List.of(now, now.plus(SOON)));
    };
  }

  private static Query requested(String kind, String besides, Instant now) {
    return new Query(
        REQUESTED + besides + " order by r.requested_at", List.of(kind, now.minus(QUARTER)));
  }
}
