package org.interviewplatform.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.review.ReviewConfig;

/** Reads {@link ReviewConfig} once. */
@ApplicationScoped
class ReviewConfigProducer {
  @Produces
  @Singleton
  ReviewConfig config(Settings settings) {
    return ReviewConfig.from(settings);
  }
}
