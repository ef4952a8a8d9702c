package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.tenant.Tenant;

/** Keeps the payment provider's hints, each once, and asks for the job that looks. */
@ApplicationScoped
@Transactional
public class PaymentHints {
  /** Copies the subscription; the subject is the organisation. */
  public static final String JOB = "sync-subscription";

  private final Payments payments;
  private final JobRequests jobs;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PaymentHints() {
    this(null, null);
  }

  @Inject
  PaymentHints(Payments payments, JobRequests jobs) {
    this.payments = payments;
    this.jobs = jobs;
  }

  /** Takes a hint for the current organisation; tells whether it was new. */
  public boolean take(ProviderEvent event) {
    boolean isNew = payments.note(event);
    if (isNew) {
      jobs.request(JOB, Tenant.current().value(), event.id());
    }
    return isNew;
  }
}
