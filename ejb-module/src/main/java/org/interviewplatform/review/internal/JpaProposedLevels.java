package org.interviewplatform.review.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.ProposedLevels;
import org.interviewplatform.session.SessionId;

/**
 * {@link ProposedLevels} from the assessments of the answers that count; one replaced by a retake
 * does not. Plain SQL, since a whole interview is asked for at once and only numbers are wanted.
 */
@ApplicationScoped
class JpaProposedLevels implements ProposedLevels {
  private static final String LEVELS =
      """
      select r.session_id, a.competency_id, a.level, a.lowest, a.highest, a.unstable
      from interview_platform.response r join interview_platform.assessment a on a.media_id = r.media_id
      where r.session_id = any (?) and a.mode = 'SCORED' and a.level is not null
      """;

  @PersistenceContext private EntityManager entities;

  private record Found(Subject subject, AiLevel.OfAnswer level) {}

  @Override
  public Map<Subject, List<AiLevel.OfAnswer>> of(Collection<SessionId> sessions) {
    Object[] ids = sessions.stream().map(SessionId::value).toArray();
    return ids.length == 0
        ? Map.of()
        : read(ids).stream().collect(groupingBy(Found::subject, mapping(Found::level, toList())));
  }

  private List<Found> read(Object[] sessions) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            on ->
                Sql.list(on, LEVELS, JpaProposedLevels::found, on.createArrayOf("uuid", sessions)));
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new Subject(
            new SessionId(Sql.uuid(row, "session_id")),
            new CompetencyId(Sql.uuid(row, "competency_id"))),
        new AiLevel.OfAnswer(
            row.getInt("level"),
            row.getInt("lowest"),
            row.getInt("highest"),
            row.getBoolean("unstable")));
  }
}
