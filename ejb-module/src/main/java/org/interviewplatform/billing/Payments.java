package org.interviewplatform.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payments of the current organisation, and the hints they came with. */
public interface Payments {
  void add(Payment payment);

  Optional<Payment> find(UUID id);

  Optional<Payment> ofInvoice(String reference);

  /** Newest first. */
  List<Payment> newest(int most);

  /** Notes a hint; tells whether it was new. */
  boolean note(ProviderEvent event);
}
