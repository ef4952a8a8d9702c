package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.interviewplatform.platform.config.Settings;

/** Puts the mailer together from the settings. */
@ApplicationScoped
class NotifyBeans {
  @Produces
  @Singleton
  Mailer mailer(Settings settings, Clock clock) {
    return new Mailer(MailSettings.from(settings), clock);
  }
}
