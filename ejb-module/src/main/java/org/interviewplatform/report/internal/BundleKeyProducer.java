package org.interviewplatform.report.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.report.BundleKey;

/** Reads {@link BundleKey} once. */
@ApplicationScoped
class BundleKeyProducer {
  @Produces
  @Singleton
  BundleKey key(Settings settings) {
    return BundleKey.from(settings);
  }
}
