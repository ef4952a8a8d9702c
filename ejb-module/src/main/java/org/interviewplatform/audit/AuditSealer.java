package org.interviewplatform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Seals entries that have been committed into the chains of their organisations. Several nodes may
 * do so at once: an organisation is sealed by one at a time.
 */
@ApplicationScoped
public class AuditSealer {
  private final AuditDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AuditSealer() {
    this(null);
  }

  @Inject
  AuditSealer(AuditDesk desk) {
    this.desk = desk;
  }

  /**
   * One round over all organisations.
   *
   * @return how many entries have been sealed
   */
  public int seal() {
    return desk.organisationsToSeal().stream().mapToInt(this::sealAll).sum();
  }

  private int sealAll(OrganisationId organisation) {
    int all = 0;
    int batch;
    do {
      batch = Tenant.in(organisation, desk::sealBatch);
      all += batch;
    } while (batch > 0);
    return all;
  }
}
