package org.interviewplatform.web.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.organisation.ExternalIdentity;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.web.security.GroupRoles;
import org.jspecify.annotations.Nullable;

/** Reads what a verified ID token says of a person. */
@ApplicationScoped
public class Vouched {
  private final OidcSettings settings;
  private final GroupRoles roles;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Vouched() {
    this(null, null);
  }

  @Inject
  Vouched(OidcSettings settings, GroupRoles roles) {
    this.settings = settings;
    this.roles = roles;
  }

  /** Empty without an address the provider stands by, or an organisation. */
  Optional<ExternalIdentity> identity(IDTokenClaimsSet token) {
    try {
      return read(token.toJWTClaimsSet());
    } catch (ParseException | java.text.ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<ExternalIdentity> read(JWTClaimsSet claims) throws java.text.ParseException {
    @Nullable String email = claims.getStringClaim("email");
    @Nullable String name = claims.getStringClaim("name");
    @Nullable List<String> groups = claims.getStringListClaim(settings.groupsClaim());
    Optional<OrganisationId> organisation = organisation(claims);
    if (email == null
        || Boolean.FALSE.equals(claims.getBooleanClaim("email_verified"))
        || organisation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExternalIdentity(
            organisation.get(),
            claims.getIssuer(),
            claims.getSubject(),
            email,
            name == null ? email : name,
            roles.of(groups)));
  }

  private Optional<OrganisationId> organisation(JWTClaimsSet claims)
      throws java.text.ParseException {
    @Nullable String claimed = claims.getStringClaim("organisation");
    return claimed == null
        ? settings.organisation()
        : Optional.of(new OrganisationId(UUID.fromString(claimed)));
  }
}
