package org.interviewplatform.batch.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.audit.AuditSealer;
import org.interviewplatform.audit.EntryTold;
import org.interviewplatform.batch.loop.WakeableLoop;

/** Seals what has been told: at once what this node was told, soon what others were. */
@ApplicationScoped
public class AuditSealing {
  private static final Duration INTERVAL = Duration.ofSeconds(1);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

  @Inject AuditSealer sealer;

  private final WakeableLoop loop = new WakeableLoop("audit-sealing", INTERVAL, this::seal);

  /** Begins to seal. */
  public void start(ThreadFactory threads) {
    loop.start(threads);
  }

  /** Ends with the present round. */
  public void stop() {
    loop.stop(STOP_PATIENCE);
  }

  void onEntry(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryTold told) {
    loop.wake();
  }

  private boolean seal() {
    return sealer.seal() > 0;
  }
}
