package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** What people do about their accounts before they are signed in. */
@ApplicationScoped
public class AccountDoor {
  private final AccountDesk desk;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AccountDoor() {
    this(null);
  }

  @Inject
  AccountDoor(AccountDesk desk) {
    this.desk = desk;
  }

  /** Has a link sent to the address, if it is anybody's; who asks is told the same either way. */
  public void reset(String address) {
    String email = User.normalised(address);
    desk.organisationOfUser(email).ifPresent(id -> Tenant.in(id, () -> desk.reset(email)));
  }

  /** Whose password a link chooses; throws {@link OrganisationError#LINK_GONE}. */
  public Person owner(String token) {
    return Tenant.in(organisation(token), () -> desk.owner(token));
  }

  /** Sets a password; throws as {@link AccountDesk#choose}. */
  public void choose(String token, String password) {
    Tenant.in(organisation(token), () -> desk.choose(token, password));
  }

  private OrganisationId organisation(String token) {
    return desk.organisationOfLink(token).orElseThrow(AccountDesk::gone);
  }
}
