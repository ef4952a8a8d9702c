package org.interviewplatform.interview;

import java.net.URI;
import java.util.UUID;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.LinkKeys;

/**
 * Where candidates and HR find the platform, and the secret behind the links.
 *
 * @param publicUrl the address under which browsers reach the platform, without a slash at its end
 * @param tokens derives link tokens
 */
public record LinkConfig(String publicUrl, LinkTokens tokens) {
  public static final ConfigKey<String> PUBLIC_URL =
      ConfigKey.of(
          "interview-platform.public.url",
          String.class,
          "http://localhost:9080",
          "Address under which browsers reach the platform; the beginning of every link.");

  /** Reads the settings. */
  public static LinkConfig from(Settings settings) {
    return new LinkConfig(
        settings.get(PUBLIC_URL).replaceAll("/+$", ""), new LinkTokens(LinkKeys.from(settings)));
  }

  /** The candidate's address for a token. */
  public URI candidatePage(String token) {
    return URI.create(publicUrl + "/i/" + token);
  }

  /** The console's page of the organisation's plan. */
  public URI planPage() {
    return URI.create(publicUrl + "/console/plan.xhtml");
  }

  /** The console's page of the second factor of whoever looks. */
  public URI secondFactorPage() {
    return URI.create(publicUrl + "/console/second-factor.xhtml");
  }

  /** The page on which a user chooses a password. */
  public URI passwordPage(String token) {
    return URI.create(publicUrl + "/console/password.xhtml?token=" + token);
  }

  /** Where answers are shown to people without an account. */
  public URI sharedPage(String token) {
    return URI.create(publicUrl + "/s/" + token);
  }

  /** The console's page of one candidate's session. */
  public URI sessionPage(UUID session) {
    return URI.create(publicUrl + "/console/session.xhtml?id=" + session);
  }
}
