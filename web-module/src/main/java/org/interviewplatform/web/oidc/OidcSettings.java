package org.interviewplatform.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The OpenID provider people of the console come from, if there is one. */
@ApplicationScoped
public class OidcSettings {
  public static final ConfigKey<String> ISSUER =
      ConfigKey.of(
          "interview-platform.oidc.issuer",
          String.class,
          "Issuer of the OpenID provider with which people sign in to the console, exactly as its"
              + " discovery document names it; absent where they only have passwords.");
  public static final ConfigKey<String> CLIENT_ID =
      ConfigKey.of(
          "interview-platform.oidc.client-id",
          String.class,
          "What the provider calls the console.");
  public static final ConfigKey<String> CLIENT_SECRET =
      ConfigKey.of(
          "interview-platform.oidc.client-secret",
          String.class,
          "The console's secret at the provider; absent for a public client.");
  public static final ConfigKey<String> SCOPES =
      ConfigKey.of(
          "interview-platform.oidc.scopes",
          String.class,
          "openid email profile",
          "What is asked of the provider, with spaces between.");
  public static final ConfigKey<String> GROUPS_CLAIM =
      ConfigKey.of(
          "interview-platform.oidc.groups-claim",
          String.class,
          "groups",
          "Claim of the ID token that lists a person's groups.");
  public static final ConfigKey<String> ORGANISATION =
      ConfigKey.of(
          "interview-platform.oidc.organisation",
          String.class,
          "Organisation whose people come from the provider, where its tokens have no claim"
              + " organisation.");
  public static final ConfigKey<String> BUTTON =
      ConfigKey.of(
          "interview-platform.oidc.button",
          String.class,
          "What the provider is called on the page for signing in; absent for a general word.");

  private final Settings settings;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected OidcSettings() {
    this(null);
  }

  @Inject
  public OidcSettings(Settings settings) {
    this.settings = settings;
  }

  /** Whether people come from a provider. */
  public boolean isOn() {
    return settings.find(ISSUER).isPresent();
  }

  /** What it is called, if anything. */
  public Optional<String> button() {
    return settings.find(BUTTON);
  }

  String issuer() {
    return settings.get(ISSUER);
  }

  String clientId() {
    return settings.get(CLIENT_ID);
  }

  Optional<String> clientSecret() {
    return settings.find(CLIENT_SECRET);
  }

  String scopes() {
    return settings.get(SCOPES);
  }

  String groupsClaim() {
    return settings.get(GROUPS_CLAIM);
  }

  Optional<OrganisationId> organisation() {
    return settings.find(ORGANISATION).map(UUID::fromString).map(OrganisationId::new);
  }
}
