package org.interviewplatform.platform.storage;

import java.net.URI;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** Where object storage is. */
public final class StorageAddress {
  public static final ConfigKey<URI> ENDPOINT =
      ConfigKey.of(
          "interview-platform.storage.endpoint", URI.class, "S3 endpoint the server talks to");
  public static final ConfigKey<URI> PUBLIC_ENDPOINT =
      ConfigKey.of(
          "interview-platform.storage.public-endpoint",
          URI.class,
          "S3 endpoint in links given to browsers; the other one when absent");

  private StorageAddress() {}

  /** Where browsers reach it; empty when nothing says so. */
  public static Optional<URI> forBrowsers(Settings settings) {
    return settings.find(PUBLIC_ENDPOINT).or(() -> settings.find(ENDPOINT));
  }
}
