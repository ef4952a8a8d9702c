package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The transactions of {@link ErasedDoor}. */
@ApplicationScoped
@Transactional
class ErasedDesk {
  private final Erasures erasures;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ErasedDesk() {
    this(null);
  }

  @Inject
  ErasedDesk(Erasures erasures) {
    this.erasures = erasures;
  }

  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return erasures.organisationOf(tokenHash);
  }

  public Optional<Erasure> withTokenHash(String tokenHash) {
    return erasures.withTokenHash(tokenHash);
  }
}
