package org.interviewplatform.billing;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An invoice as the payment provider has it.
 *
 * @param reference the provider's id
 * @param number as it is printed; empty for a draft
 * @param state paid, tried in vain, or neither
 * @param at when it was paid or else made
 * @param page where it can be read and paid
 */
public record ProviderInvoice(
    String reference, String number, State state, Money amount, Instant at, Optional<URI> page) {

  /** How far it is. */
  public enum State {
    PAID,
    FAILED,
    OTHER
  }
}
