package org.interviewplatform.platform.job.internal;

/** The SQL of the queue. Every statement is a transaction of its own, by the database's clock. */
final class JobStatements {
  private static final String HELD =
      " where id = ? and owner = ? and epoch = ? and status = 'RUNNING'";

  static final String CLAIM =
      """
      update interview_platform.job_request
      set status = 'RUNNING', owner = ?, epoch = epoch + 1, attempts = attempts + 1,
        progress = 0, step = null, heartbeat_at = now(),
        lease_until = now() + make_interval(secs => ?)
      where id in (
        select id from interview_platform.job_request
        where status = 'QUEUED' and job = ? and not_before <= now()
        order by not_before, created_at limit ? for update skip locked)
      returning
      """
          + JobRows.COLUMNS;

  static final String TAKE_OVER =
      """
      update interview_platform.job_request
      set owner = ?, epoch = epoch + 1, heartbeat_at = now(),
        lease_until = now() + make_interval(secs => ?)
      where id in (
        select id from interview_platform.job_request
        where status = 'RUNNING' and lease_until < now()
        order by lease_until limit ? for update skip locked)
      returning
      """
          + JobRows.COLUMNS;

  // A row locked by our own fenced work is skipped: nobody can take it while it is locked.
  static final String HEARTBEAT =
      """
      update interview_platform.job_request
      set heartbeat_at = now(), lease_until = now() + make_interval(secs => ?)
      where id = (select id from interview_platform.job_request where id = ? for update skip locked)
        and owner = ? and epoch = ? and status = 'RUNNING'
      """;

  static final String IS_HELD = "select 1 from interview_platform.job_request" + HELD;

  static final String STARTED = "update interview_platform.job_request set execution_id = ?" + HELD;

  static final String PROGRESS =
      "update interview_platform.job_request set progress = ?, step = ?" + HELD;

  static final String SUCCEED =
      "update interview_platform.job_request set status = 'SUCCEEDED', progress = 100, owner = null,"
          + " lease_until = null, error_code = null, error_text = null, finished_at = now()"
          + HELD;

  static final String RETRY =
      "update interview_platform.job_request set status = 'QUEUED', owner = null,"
          + " lease_until = null, not_before = now() + make_interval(secs => ?), error_code = ?,"
          + " error_text = ?"
          + HELD;

  static final String BURY =
      "update interview_platform.job_request set status = 'DEAD', owner = null,"
          + " lease_until = null, error_code = ?, error_text = ?, finished_at = now()"
          + HELD;

  static final String RELEASE =
      "update interview_platform.job_request set status = 'QUEUED', owner = null,"
          + " lease_until = null, attempts = greatest(attempts - 1, 0), not_before = now()"
          + HELD;

  static final String REVIVE =
      "update interview_platform.job_request set status = 'QUEUED', attempts = 0,"
          + " not_before = now(), finished_at = null where id = ? and status = 'DEAD'";

  static final String BACKLOG =
      """
      select job,
        count(*) filter (where status = 'QUEUED') as waiting,
        count(*) filter (where status = 'RUNNING') as running,
        count(*) filter (where status = 'DEAD') as dead,
        greatest(coalesce(extract(epoch from clock_timestamp() - min(not_before)
          filter (where status = 'QUEUED')), 0), 0) as oldest
      from interview_platform.job_request where status <> 'SUCCEEDED'
      group by job order by job
      """;

  static final String PURGE =
      """
      delete from interview_platform.job_request where id in (
        select id from interview_platform.job_request
        where status = 'SUCCEEDED' and finished_at < now() - make_interval(secs => ?) limit ?)
      """;

  private JobStatements() {}
}
