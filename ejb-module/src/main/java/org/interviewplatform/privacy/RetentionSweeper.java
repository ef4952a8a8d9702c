package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Has the candidates erased whose time is over. Several nodes may sweep at once: a session is asked
 * for once, and the job that erases it is one.
 */
@ApplicationScoped
public class RetentionSweeper {
  private static final int BATCH = 200;

  private final RetentionService retention;
  private final ErasureService erasures;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RetentionSweeper() {
    this(null, null);
  }

  @Inject
  RetentionSweeper(RetentionService retention, ErasureService erasures) {
    this.retention = retention;
    this.erasures = erasures;
  }

  /**
   * One round over all organisations.
   *
   * @return how many erasures were asked for
   */
  public int sweep() {
    return retention.organisations().stream().mapToInt(this::sweep).sum();
  }

  private int sweep(OrganisationId organisation) {
    return Tenant.in(
        organisation,
        () -> {
          List<UUID> overdue = retention.overdue(BATCH);
          overdue.forEach(erasures::retire);
          return overdue.size();
        });
  }
}
