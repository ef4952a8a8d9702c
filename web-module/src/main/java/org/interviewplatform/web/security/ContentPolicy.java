package org.interviewplatform.web.security;

import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.storage.StorageAddress;

/** Content security policies. Recordings go to and come from object storage directly. */
final class ContentPolicy {
  private ContentPolicy() {}

  /** Where browsers reach object storage; empty when nothing says so. */
  static String storageOrigin(Settings settings) {
    return StorageAddress.forBrowsers(settings)
        .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
        .orElse("");
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
    return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
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
