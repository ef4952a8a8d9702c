package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.billing.PaymentDetails;
import org.interviewplatform.billing.SubscriptionDetails;
import org.interviewplatform.billing.SubscriptionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation pays for.
 *
 * @param plan the code of the plan that counts
 * @param periodEndsAt until when it is paid
 * @param graceEndsAt until when the plan goes on after a failed payment
 */
@Schema(name = "Subscription")
public record SubscriptionView(
    @Schema(examples = "starter") String plan,
    SubscriptionStatus status,
    @Nullable Instant periodEndsAt,
    boolean endsWithPeriod,
    @Nullable Instant graceEndsAt,
    List<PaymentDetails> invoices) {
  static SubscriptionView of(SubscriptionDetails details) {
    return new SubscriptionView(
        details.plan().code(),
        details.status(),
        details.periodEndsAt().orElse(null),
        details.endsWithPeriod(),
        details.graceEndsAt().orElse(null),
        details.payments());
  }
}
