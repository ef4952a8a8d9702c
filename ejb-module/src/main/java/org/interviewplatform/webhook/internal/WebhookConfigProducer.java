package org.interviewplatform.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.webhook.WebhookConfig;

/** Reads {@link WebhookConfig} once. */
@ApplicationScoped
class WebhookConfigProducer {
  @Produces
  @Singleton
  WebhookConfig config(Settings settings) {
    return WebhookConfig.from(settings);
  }
}
