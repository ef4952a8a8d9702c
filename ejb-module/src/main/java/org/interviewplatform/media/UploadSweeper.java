package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Gives up uploads that candidates never finished, so that their parts do not lie in the object
 * storage for ever. Several nodes may sweep at once: to give up twice is to give up once.
 */
@ApplicationScoped
public class UploadSweeper {
  private static final Logger LOG = System.getLogger(UploadSweeper.class.getName());
  private static final int BATCH = 100;

  private final MediaUploads uploads;
  private final MediaReceiver receiver;
  private final UploadLimits limits;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UploadSweeper() {
    this(null, null, null, null);
  }

  @Inject
  UploadSweeper(MediaUploads uploads, MediaReceiver receiver, UploadLimits limits, Clock clock) {
    this.uploads = uploads;
    this.receiver = receiver;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * One round over all organisations.
   *
   * @return how many uploads have been given up
   */
  public int sweep() {
    Instant since = clock.instant().minus(limits.patience());
    return uploads.organisationsWithUploadsSilentSince(since).stream()
        .mapToInt(organisation -> sweep(organisation, since))
        .sum();
  }

  private int sweep(OrganisationId organisation, Instant since) {
    return Tenant.in(
        organisation,
        () -> {
          List<OriginalId> silent = uploads.silentSince(since, BATCH);
          return (int) silent.stream().filter(this::isGivenUp).count();
        });
  }

  private boolean isGivenUp(OriginalId id) {
    try {
      receiver.abandon(id);
      return true;
    } catch (DomainException e) {
      LOG.log(Level.INFO, "Upload {0} is left to the next round: {1}", id.value(), e.getMessage());
      return false;
    }
  }
}
