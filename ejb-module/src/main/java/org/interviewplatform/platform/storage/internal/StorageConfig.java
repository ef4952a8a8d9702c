package org.interviewplatform.platform.storage.internal;

import java.net.URI;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.storage.StorageAddress;

/** Where the bucket is and who we are to it. */
class StorageConfig {
  static final ConfigKey<String> BUCKET =
      ConfigKey.of(
          "interview-platform.storage.bucket", String.class, "interview-platform", "Bucket");
  static final ConfigKey<String> REGION =
      ConfigKey.of("interview-platform.storage.region", String.class, "us-east-1", "Region");
  static final ConfigKey<String> ACCESS_KEY =
      ConfigKey.of("interview-platform.storage.access-key", String.class, "Access key");
  static final ConfigKey<String> SECRET_KEY =
      ConfigKey.of("interview-platform.storage.secret-key", String.class, "Secret key");

  private final Settings settings;

  StorageConfig(Settings settings) {
    this.settings = settings;
  }

  URI endpoint() {
    return settings.get(StorageAddress.ENDPOINT);
  }

  URI publicEndpoint() {
    return StorageAddress.forBrowsers(settings).orElseGet(this::endpoint);
  }

  String bucket() {
    return settings.get(BUCKET);
  }

  String region() {
    return settings.get(REGION);
  }

  String accessKey() {
    return settings.get(ACCESS_KEY);
  }

  String secretKey() {
    return settings.get(SECRET_KEY);
  }
}
