package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.platform.config.Settings;

/** Reads {@link LinkConfig} once. */
@ApplicationScoped
class LinkConfigProducer {
  @Produces
  @Singleton
  LinkConfig config(Settings settings) {
    return LinkConfig.from(settings);
  }
}
