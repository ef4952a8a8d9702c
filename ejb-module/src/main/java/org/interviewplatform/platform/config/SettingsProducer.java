package org.interviewplatform.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives typed configuration classes their source. */
@ApplicationScoped
class SettingsProducer {
  @Produces
  Settings settings() {
    return Settings.from(ConfigProvider.getConfig());
  }
}
