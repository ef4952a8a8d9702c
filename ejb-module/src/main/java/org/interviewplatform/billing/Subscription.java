package org.interviewplatform.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation pays for. Begins when somebody first wants to subscribe and the payment
 * provider knows the organisation as a customer; from then on it is a copy of what the provider
 * says, taken anew at every sign of a change. A failed payment does not end it at once: the plan
 * goes on for the days of grace.
 */
@Entity
public class Subscription {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private @Nullable String customer;
  @Column private @Nullable String reference;
  @Column private String plan;

  @Enumerated(EnumType.STRING)
  private SubscriptionStatus status;

  @Column(name = "period_ends_at")
  private @Nullable Instant periodEndsAt;

  @Column(name = "ends_with_period")
  private boolean endsWithPeriod;

  @Column(name = "past_due_since")
  private @Nullable Instant pastDueSince;

  @Version private int version;

  /** For the persistence provider. */
  protected Subscription() {}

  Subscription(OrganisationId organisation, String plan) {
    this.id = organisation.value();
    this.organisationId = organisation.value();
    this.plan = plan;
    this.status = SubscriptionStatus.NONE;
  }

  /** The provider knows the organisation by this name; the first one counts. */
  void knownAs(String name) {
    if (customer == null) {
      customer = name;
    }
  }

  /** The provider says so. */
  void is(ProviderSubscription said, Instant now) {
    reference = said.reference();
    plan = said.plan();
    status = said.status();
    periodEndsAt = said.periodEndsAt();
    endsWithPeriod = said.endsWithPeriod();
    if (status != SubscriptionStatus.PAST_DUE) {
      pastDueSince = null;
    } else if (pastDueSince == null) {
      pastDueSince = now;
    }
  }

  /** The provider knows of none, or of none any more. */
  void none(String free) {
    reference = null;
    plan = free;
    status = SubscriptionStatus.NONE;
    periodEndsAt = null;
    endsWithPeriod = false;
    pastDueSince = null;
  }

  /** Whether its plan counts. */
  boolean isInForce(Instant now, Duration grace) {
    return switch (status) {
      case NONE -> false;
      case ACTIVE -> true;
      case PAST_DUE -> graceEndsAt(grace).filter(now::isBefore).isPresent();
    };
  }

  /** Until when the plan goes on without payment. */
  Optional<Instant> graceEndsAt(Duration grace) {
    return Optional.ofNullable(pastDueSince).map(since -> since.plus(grace));
  }

  /** The provider's id of the organisation. */
  public Optional<String> customer() {
    return Optional.ofNullable(customer);
  }

  /** The provider's id of the subscription. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** The plan's code. */
  public String plan() {
    return plan;
  }

  public SubscriptionStatus status() {
    return status;
  }

  public Optional<Instant> periodEndsAt() {
    return Optional.ofNullable(periodEndsAt);
  }

  /** Whether it has been cancelled to the period's end. */
  public boolean endsWithPeriod() {
    return endsWithPeriod;
  }

  int version() {
    return version;
  }
}
