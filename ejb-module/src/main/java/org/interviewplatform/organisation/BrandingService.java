package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.tenant.Tenant;

/** How the current organisation shows itself to candidates. */
@ApplicationScoped
@Transactional
public class BrandingService {
  private final Users users;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BrandingService() {
    this(null);
  }

  @Inject
  BrandingService(Users users) {
    this.users = users;
  }

  /** As candidates see it; whoever asks. */
  public Brand brand() {
    return users.organisation().brand(users.logo().map(Logo::name));
  }

  /** The image; whoever asks. */
  public Optional<LogoImage> logo() {
    return users.logo().map(Logo::image);
  }

  /** Replaces all but the logo. */
  @Audited(AuditAction.SETTINGS_CHANGED)
  public Brand change(BrandingDraft draft) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    users.organisation().show(draft);
    return brand();
  }

  /** Sets the logo; throws as {@link Logo#replace}. */
  @Audited(AuditAction.SETTINGS_CHANGED)
  public Brand changeLogo(byte[] image) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    users
        .logo()
        .ifPresentOrElse(
            logo -> logo.replace(image), () -> users.add(new Logo(Tenant.current(), image)));
    return brand();
  }

  /** Shows no logo any more. */
  @Audited(AuditAction.SETTINGS_CHANGED)
  public void removeLogo() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    users.logo().ifPresent(users::remove);
  }
}
