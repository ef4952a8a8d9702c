package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.Tenant;

/** Where a candidate who was erased gets the certificate, with the token of the session. */
@ApplicationScoped
public class ErasedDoor {
  private final ErasedDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ErasedDoor() {
    this(null);
  }

  @Inject
  ErasedDoor(ErasedDesk desk) {
    this.desk = desk;
  }

  /**
   * How the erasure stands.
   *
   * @throws DomainException {@link PrivacyError#NOT_ERASED}
   */
  public Erasure read(String sessionToken) {
    String hash = Tokens.hash(sessionToken);
    return desk.organisationOf(hash)
        .flatMap(organisation -> Tenant.in(organisation, () -> desk.withTokenHash(hash)))
        .orElseThrow(
            () ->
                new DomainException(
                    PrivacyError.NOT_ERASED, "Nothing was erased, or is being erased, for you."));
  }
}
