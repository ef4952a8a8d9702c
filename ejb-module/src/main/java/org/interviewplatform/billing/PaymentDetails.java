package org.interviewplatform.billing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice to read.
 *
 * @param page where it can be read and paid, at the payment provider
 */
public record PaymentDetails(
    UUID id, String number, boolean paid, Money amount, Instant at, @Nullable String page) {}
