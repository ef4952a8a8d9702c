package org.interviewplatform.billing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.billing.BillingConfig;
import org.interviewplatform.platform.config.Settings;

/** Reads the settings of billing once. */
@ApplicationScoped
class BillingBeans {
  @Produces
  @Singleton
  BillingConfig config(Settings settings) {
    return BillingConfig.from(settings);
  }
}
