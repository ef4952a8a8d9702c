package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.session.SessionId;

/**
 * Removes what software made of a candidate's answers: transcripts, evidence, proposed levels and
 * what models said. What people rated stays, and so do the answers.
 */
@ApplicationScoped
@Transactional
public class WithdrawalService {
  private final Analyses analyses;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected WithdrawalService() {
    this(null, null, null);
  }

  @Inject
  WithdrawalService(Analyses analyses, DomainEvents events, Clock clock) {
    this.analyses = analyses;
    this.events = events;
    this.clock = clock;
  }

  /** The candidate no longer agrees. Analyses under way end; a second time, nothing changes. */
  public void withdraw(SessionId session) {
    analyses.lockAll(session).forEach(this::withdraw);
  }

  private void withdraw(ResponseAnalysis analysis) {
    boolean awaited = !analysis.status().isFinal();
    analyses.forgetFindings(analysis.media());
    analysis.withdraw(clock.instant());
    if (awaited) {
      events.publish(
          new AnalysisCompleted(
              analysis.media().value(), analysis.sessionId().value(), analysis.status()));
    }
  }
}
