package org.interviewplatform.interview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.interview.ReminderConfig;
import org.interviewplatform.platform.config.Settings;

/** Reads {@link ReminderConfig} once. */
@ApplicationScoped
class ReminderConfigProducer {
  @Produces
  @Singleton
  ReminderConfig config(Settings settings) {
    return ReminderConfig.from(settings);
  }
}
