package org.interviewplatform.billing;

import java.time.Instant;

/**
 * A subscription as the payment provider has it.
 *
 * @param reference the provider's id
 * @param plan the code of the plan
 * @param status never {@link SubscriptionStatus#NONE}
 * @param periodEndsAt until when it is paid, or should be
 * @param endsWithPeriod whether it has been cancelled to the period's end
 */
public record ProviderSubscription(
    String reference,
    String plan,
    SubscriptionStatus status,
    Instant periodEndsAt,
    boolean endsWithPeriod) {}
