package org.interviewplatform.billing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation pays for, and what else there is.
 *
 * @param billed whether plans count at all
 * @param provider whether people can pay here
 * @param plan the one that counts
 * @param status how the subscription stands
 * @param periodEndsAt until when it is paid
 * @param endsWithPeriod whether it has been cancelled to then
 * @param graceEndsAt until when the plan goes on after a failed payment
 * @param catalogue every plan, cheapest first
 * @param payments the newest first
 */
public record SubscriptionDetails(
    boolean billed,
    boolean provider,
    Plan plan,
    SubscriptionStatus status,
    Optional<Instant> periodEndsAt,
    boolean endsWithPeriod,
    Optional<Instant> graceEndsAt,
    boolean customer,
    List<Plan> catalogue,
    List<PaymentDetails> payments) {}
