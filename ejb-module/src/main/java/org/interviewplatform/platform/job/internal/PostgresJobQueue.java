package org.interviewplatform.platform.job.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.interviewplatform.platform.job.JobBacklog;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.sql.Statements;

/** The job table under the relay's role. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PostgresJobQueue implements JobQueue {
  @Resource(lookup = "jdbc/interview-platform-relay")
  DataSource relay;

  @Override
  public List<JobRequest> claim(String job, String owner, int limit, Duration lease) {
    return statements()
        .list(JobStatements.CLAIM, JobRows::request, owner, Sql.seconds(lease), job, limit);
  }

  @Override
  public List<JobRequest> takeOverExpired(String owner, int limit, Duration lease) {
    return statements()
        .list(JobStatements.TAKE_OVER, JobRows::request, owner, Sql.seconds(lease), limit);
  }

  @Override
  public boolean heartbeat(JobLease held, Duration lease) {
    int renewed =
        statements()
            .update(
                JobStatements.HEARTBEAT,
                Sql.seconds(lease),
                held.jobRequestId(),
                held.owner(),
                held.epoch());
    return renewed == 1 || isHeld(held);
  }

  @Override
  public boolean started(JobLease held, long executionId) {
    return change(JobStatements.STARTED, held, executionId);
  }

  @Override
  public boolean progress(JobLease held, int percent, String step) {
    return change(JobStatements.PROGRESS, held, Math.max(0, Math.min(100, percent)), step);
  }

  @Override
  public boolean succeed(JobLease held) {
    return change(JobStatements.SUCCEED, held);
  }

  @Override
  public boolean retryLater(JobLease held, Duration delay, JobFailure failure) {
    return change(JobStatements.RETRY, held, Sql.seconds(delay), failure.code(), failure.text());
  }

  @Override
  public boolean bury(JobLease held, JobFailure failure) {
    return change(JobStatements.BURY, held, failure.code(), failure.text());
  }

  @Override
  public boolean release(JobLease held) {
    return change(JobStatements.RELEASE, held);
  }

  @Override
  public boolean revive(UUID jobRequestId) {
    return statements().update(JobStatements.REVIVE, jobRequestId) == 1;
  }

  @Override
  public List<JobBacklog> backlog() {
    return statements().list(JobStatements.BACKLOG, JobRows::backlog);
  }

  @Override
  public int purgeSucceeded(Duration age, int limit) {
    return statements().update(JobStatements.PURGE, Sql.seconds(age), limit);
  }

  private boolean isHeld(JobLease held) {
    return !statements()
        .list(
            JobStatements.IS_HELD,
            row -> row.getInt(1),
            held.jobRequestId(),
            held.owner(),
            held.epoch())
        .isEmpty();
  }

  private boolean change(String sql, JobLease held, Object... values) {
    Object[] parameters = new Object[values.length + 3];
    System.arraycopy(values, 0, parameters, 0, values.length);
    parameters[values.length] = held.jobRequestId();
    parameters[values.length + 1] = held.owner();
    parameters[values.length + 2] = held.epoch();
    return statements().update(sql, parameters) == 1;
  }

  private Statements statements() {
    return new Statements(relay);
  }
}
