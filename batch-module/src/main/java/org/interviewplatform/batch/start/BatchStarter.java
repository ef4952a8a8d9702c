package org.interviewplatform.batch.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.interviewplatform.batch.audit.AuditSealing;
import org.interviewplatform.batch.billing.BillingRounds;
import org.interviewplatform.batch.intake.Intake;
import org.interviewplatform.batch.job.JobRunner;
import org.interviewplatform.batch.notify.DigestRounds;
import org.interviewplatform.batch.outbox.OutboxRelay;
import org.interviewplatform.batch.privacy.RetentionSweep;
import org.interviewplatform.batch.sweep.UnfinishedSweep;
import org.interviewplatform.platform.schema.SchemaReady;

/** Starts the work of a node once the schema is there, and stops it with the application. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class BatchStarter {
  private static final Logger LOG = System.getLogger(BatchStarter.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Resource ManagedThreadFactory threads;
  @Inject NodeRole role;
  @Inject SchemaReady schema;
  @Inject JobRunner runner;
  @Inject OutboxRelay relay;
  @Inject Intake intake;
  @Inject UnfinishedSweep unfinished;
  @Inject BillingRounds billing;
  @Inject DigestRounds digests;
  @Inject AuditSealing sealing;
  @Inject RetentionSweep retention;
  @Inject NodeWork work;

  private volatile boolean stopped;

  @PostConstruct
  void begin() {
    if (role.isWorker()) {
      threads.newThread(this::whenReady).start();
    }
  }

  private void whenReady() {
    if (!schema.await(PATIENCE)) {
      LOG.log(Level.ERROR, "The schema did not become ready; this node does no work.");
      return;
    }
    startAll();
  }

  private synchronized void startAll() {
    if (!stopped) {
      relay.start(threads);
      runner.start(threads);
      intake.start(threads);
      unfinished.start(threads);
      billing.start(threads);
      digests.start(threads);
      sealing.start(threads);
      retention.start(threads);
      work.begin();
    }
  }

  @PreDestroy
  synchronized void end() {
    stopped = true;
    if (work.isStarted()) {
      work.end();
      digests.stop();
      billing.stop();
      retention.stop();
      sealing.stop();
      unfinished.stop();
      intake.stop();
      runner.stop();
      relay.stop();
    }
  }
}
