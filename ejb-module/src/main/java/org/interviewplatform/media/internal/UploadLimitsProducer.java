package org.interviewplatform.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.media.UploadLimits;
import org.interviewplatform.platform.config.Settings;

/** Reads {@link UploadLimits} once. */
@ApplicationScoped
class UploadLimitsProducer {
  @Produces
  @Singleton
  UploadLimits limits(Settings settings) {
    return UploadLimits.from(settings);
  }
}
