package org.interviewplatform.batch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.interviewplatform.platform.config.Settings;

/** Puts the sender together from the settings. */
@ApplicationScoped
class WebhookBeans {
  @Produces
  @Singleton
  WebhookSender sender(Settings settings, Clock clock) {
    return new WebhookSender(WebhookSettings.from(settings), clock);
  }
}
