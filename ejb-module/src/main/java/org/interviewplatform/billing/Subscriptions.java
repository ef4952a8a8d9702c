package org.interviewplatform.billing;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The subscription of the current organisation. */
public interface Subscriptions {
  /** Absent for an organisation that never wanted to subscribe. */
  Optional<Subscription> find();

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Subscription> lock();

  void add(Subscription subscription);

  /** Whose customer that is; asked before the organisation is known. */
  Optional<OrganisationId> organisationOf(String customer);

  /** Everybody who is a customer; asked outside of any organisation. */
  List<OrganisationId> organisationsThatPay();
}
