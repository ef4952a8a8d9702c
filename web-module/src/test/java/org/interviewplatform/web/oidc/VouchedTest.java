package org.interviewplatform.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.organisation.ExternalIdentity;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.web.security.GroupRoles;
import org.junit.jupiter.api.Test;

class VouchedTest {
  private static final UUID ACME = UUID.randomUUID();

  @Test
  void groupsGiveTheRolesTheyWereGiven() {
    Map<String, String> settings =
        Map.of(
            OidcSettings.ORGANISATION.name(), ACME.toString(),
            OidcSettings.GROUPS_CLAIM.name(), "roles",
            GroupRoles.HR.name(), "recruiting, people team");
    JWTClaimsSet.Builder token =
        vera().claim("name", "Vera").claim("roles", List.of("people team", "ADMIN", "canteen"));

    assertThat(read(settings, token))
        .contains(
            new ExternalIdentity(
                new OrganisationId(ACME),
                "https://sso.example",
                "1234",
                "vera@acme.example",
                "Vera",
                Set.of(Role.HR, Role.ADMIN)));
  }

  @Test
  void theTokensOrganisationCountsBeforeTheConfiguredOne() {
    UUID own = UUID.randomUUID();
    Map<String, String> settings = Map.of(OidcSettings.ORGANISATION.name(), ACME.toString());
    assertThat(read(settings, vera().claim("organisation", own.toString())))
        .map(ExternalIdentity::organisation)
        .contains(new OrganisationId(own));
  }

  @Test
  void nobodyIsVouchedForWithoutAnOrganisationOrAnAddressTheProviderStandsBy() {
    Map<String, String> settings = Map.of(OidcSettings.ORGANISATION.name(), ACME.toString());
    assertThat(read(Map.of(), vera())).isEmpty();
    assertThat(read(settings, vera().claim("email", null))).isEmpty();
    assertThat(read(settings, vera().claim("email_verified", false))).isEmpty();
    assertThat(read(settings, vera().claim("organisation", "none"))).isEmpty();
    assertThat(read(settings, vera().claim("groups", 5))).isEmpty();
  }

  private static JWTClaimsSet.Builder vera() {
    return new JWTClaimsSet.Builder()
        .issuer("https://sso.example")
        .subject("1234")
        .audience("console")
        .issueTime(new Date(0))
        .expirationTime(new Date(1000))
        .claim("email", "vera@acme.example");
  }

  private static Optional<ExternalIdentity> read(
      Map<String, String> settings, JWTClaimsSet.Builder token) {
    Settings read = Settings.of(settings);
    try {
      return new Vouched(new OidcSettings(read), new GroupRoles(read))
          .identity(new IDTokenClaimsSet(token.build()));
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
