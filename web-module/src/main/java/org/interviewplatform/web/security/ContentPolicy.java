package org.interviewplatform.web.security;

import java.net.URI;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** Content security policies. Recordings go to and come from object storage directly. */
final class ContentPolicy {
  private static final ConfigKey<URI> PUBLIC_ENDPOINT =
      ConfigKey.of(
          "interview-platform.storage.public-endpoint",
          URI.class,
          "S3 endpoint in links given to browsers; the other one when absent");
  private static final ConfigKey<URI> ENDPOINT =
      ConfigKey.of(
          "interview-platform.storage.endpoint", URI.class, "S3 endpoint the server talks to");

  private ContentPolicy() {}

  /** Where browsers reach object storage; empty when nothing says so. */
  static String storageOrigin(Settings settings) {
    Optional<URI> endpoint = settings.find(PUBLIC_ENDPOINT).or(() -> settings.find(ENDPOINT));
    return endpoint.map(uri -> uri.getScheme() + "://" + uri.getRawAuthority()).orElse("");
  }

  /** Candidate pages, assets and the API: our own scripts and styles, nothing inline. */
  static String candidate(String storage) {
    return common(storage) + "; script-src 'self'; style-src 'self'; worker-src 'self' blob:";
  }

  /** The console: nothing inline either; its pages avoid components that write scripts. */
  static String console(String storage) {
    return common(storage) + "; script-src 'self'; style-src 'self'";
  }

  private static String common(String storage) {
    return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'"
        + "; form-action 'self'; font-src 'self' data:"
        + "; connect-src "
        + sources("'self'", storage)
        + "; media-src "
        + sources("'self' blob:", storage)
        + "; img-src "
        + sources("'self' data: blob:", storage);
  }

  private static String sources(String own, String storage) {
    return (own + " " + storage).strip();
  }
}
