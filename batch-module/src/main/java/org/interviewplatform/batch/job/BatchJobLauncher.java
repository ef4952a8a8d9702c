package org.interviewplatform.batch.job;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/**
 * Starts jobs as this module. An enterprise bean, because the runtime takes the application's name
 * from it, and never inside a transaction, because a job started in one survives its rollback.
 */
@Stateless
@Local(JobLauncher.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchJobLauncher implements JobLauncher {
  private static final Logger LOG = System.getLogger(BatchJobLauncher.class.getName());
  private static final Set<BatchStatus> ENDED =
      EnumSet.of(
          BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

  @Override
  public long start(String job, Properties parameters) {
    return BatchRuntime.getJobOperator().start(job, parameters);
  }

  @Override
  public void stop(long executionId) {
    try {
      BatchRuntime.getJobOperator().stop(executionId);
    } catch (BatchRuntimeException e) {
      LOG.log(Level.DEBUG, "Execution {0} was not running", executionId);
    }
  }

  @Override
  public boolean hasEnded(long executionId) {
    try {
      return ENDED.contains(
          BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus());
    } catch (NoSuchJobExecutionException e) {
      return true;
    }
  }
}
