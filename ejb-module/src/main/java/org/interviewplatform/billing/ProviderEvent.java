package org.interviewplatform.billing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A hint of the payment provider that something may have changed.
 *
 * @param reference the provider's id of it
 * @param customer whom it is about
 */
public record ProviderEvent(String reference, String type, Optional<String> customer) {
  /** The same for the same event. */
  UUID id() {
    return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
  }
}
