package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.interviewplatform.analysis.Highlight;
import org.interviewplatform.analysis.Hit;
import org.interviewplatform.analysis.SearchQuery;
import org.interviewplatform.analysis.SpokenWords;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * {@link SpokenWords} by PostgreSQL's full text search. A function of the owner finds the ids,
 * since under row-level security it would find no index; the rows are read under row-level
 * security.
 */
@ApplicationScoped
class JpaSpokenWords implements SpokenWords {
  private static final String FIND =
      """
      select s.id, s.said_at, s.start_millis, s.transcript_id, r.session_id, r.question_id,
        c.candidate_name, c.interview_id, i.title, q.position + 1 as question_number,
        q.text as question_text, interview_platform.mark_words(?, s.stemmed, s.text) as marked
      from interview_platform.search_transcripts(
          ?,
          case when coalesce(current_setting('interview_platform.reviewer', true), '') <> ''
            then array(select id from interview_platform.interview) end,
          cast(? as uuid), cast(? as timestamptz), cast(? as timestamptz),
          cast(? as timestamptz), cast(? as uuid), ?) as found
        join interview_platform.transcript_segment s on s.id = found
        join interview_platform.response r on r.media_id = s.transcript_id
        join interview_platform.candidate_session c on c.id = r.session_id
        join interview_platform.interview i on i.id = c.interview_id
        join interview_platform.question q on q.id = r.question_id
      order by s.said_at desc, s.id desc
      """;

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Hit> find(SearchQuery query, int most) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            on ->
                Sql.list(
                    on,
                    FIND,
                    JpaSpokenWords::hit,
                    query.words(),
                    query.words(),
                    query.interview().map(InterviewId::value).orElse(null),
                    time(query.since()),
                    time(query.until()),
                    time(query.after().map(Position::createdAt)),
                    query.after().map(Position::id).orElse(null),
                    most));
  }

  private static @Nullable Timestamp time(Optional<Instant> moment) {
    return moment.map(Timestamp::from).orElse(null);
  }

  private static Hit hit(ResultSet row) throws SQLException {
    return new Hit(
        Sql.uuid(row, "id"),
        Sql.instant(row, "said_at"),
        new InterviewId(Sql.uuid(row, "interview_id")),
        row.getString("title"),
        new SessionId(Sql.uuid(row, "session_id")),
        row.getString("candidate_name"),
        new QuestionId(Sql.uuid(row, "question_id")),
        row.getInt("question_number"),
        row.getString("question_text"),
        new MediaId(Sql.uuid(row, "transcript_id")),
        row.getLong("start_millis"),
        Highlight.read(row.getString("marked")));
  }
}
