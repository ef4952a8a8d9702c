package org.interviewplatform.billing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.interviewplatform.billing.BillingConfig;
import org.interviewplatform.billing.PaymentGateway;
import org.interviewplatform.billing.StripeConfig;
import org.interviewplatform.platform.config.Settings;

/** Reads the settings of billing once. */
@ApplicationScoped
class BillingBeans {
  @Produces
  @Singleton
  BillingConfig config(Settings settings) {
    return BillingConfig.from(settings);
  }

  @Produces
  @Singleton
  PaymentGateway gateway(Settings settings, Clock clock) {
    return new StripeGateway(StripeConfig.from(settings), clock);
  }
}
