package org.interviewplatform.platform.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.job.JobBacklog;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Rows of the job table as values. */
final class JobRows {
  static final String COLUMNS =
      "id, organisation_id, job, subject, status, attempts, epoch, progress, step, error_code,"
          + " error_text, created_at";

  private JobRows() {}

  static JobRequest request(ResultSet row) throws SQLException {
    return new JobRequest(
        Sql.uuid(row, "id"),
        new OrganisationId(Sql.uuid(row, "organisation_id")),
        row.getString("job"),
        Sql.uuid(row, "subject"),
        JobStatus.valueOf(row.getString("status")),
        row.getInt("attempts"),
        row.getLong("epoch"),
        row.getInt("progress"),
        Optional.ofNullable(row.getString("step")),
        failure(row),
        Sql.instant(row, "created_at"));
  }

  static JobBacklog backlog(ResultSet row) throws SQLException {
    return new JobBacklog(
        row.getString("job"),
        row.getLong("waiting"),
        Duration.ofMillis((long) (row.getDouble("oldest") * 1000)),
        row.getLong("running"),
        row.getLong("dead"));
  }

  private static Optional<JobFailure> failure(ResultSet row) throws SQLException {
    String code = row.getString("error_code");
    String text = row.getString("error_text");
    return code == null ? Optional.empty() : Optional.of(new JobFailure(code, text));
  }
}
