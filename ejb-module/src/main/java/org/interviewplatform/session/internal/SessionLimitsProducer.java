package org.interviewplatform.session.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.session.SessionLimits;

/** Reads {@link SessionLimits} once. */
@ApplicationScoped
class SessionLimitsProducer {
  @Produces
  @Singleton
  SessionLimits limits(Settings settings) {
    return SessionLimits.from(settings);
  }
}
