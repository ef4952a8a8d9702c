package org.interviewplatform.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.interviewplatform.notification.ResendSignature;
import org.interviewplatform.platform.config.Settings;

/** Puts together what the settings say. */
@ApplicationScoped
class NotificationBeans {
  @Produces
  @Singleton
  ResendSignature signature(Settings settings, Clock clock) {
    return ResendSignature.from(settings, clock);
  }
}
