package org.interviewplatform.billing;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an organisation may use, and for how much.
 *
 * @param code stable; the payment provider's price has it as its lookup key
 * @param name as people read it
 * @param price by month; absent where it is agreed with people
 * @param limits what is not listed has no limit
 */
public record Plan(String code, String name, Optional<Money> price, Map<Metric, Long> limits) {
  /** Where nobody pays, nothing is limited. */
  static final Plan UNLIMITED = new Plan("unlimited", "Unlimited", Optional.empty(), Map.of());

  /** Refuses what could not be meant. */
  public Plan {
    limits = Map.copyOf(limits);
    if (!code.matches("[a-z][a-z0-9-]{0,39}") || name.isBlank()) {
      throw new IllegalArgumentException("A plan needs a code in lower case and a name: " + code);
    }
    if (limits.values().stream().anyMatch(limit -> limit < 0)) {
      throw new IllegalArgumentException("A limit of the plan " + code + " is below zero.");
    }
  }

  /** How much may be used, as the plan says it. */
  public OptionalLong limit(Metric metric) {
    Long limit = limits.get(metric);
    return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
  }

  /** How much may be used, as it is counted. */
  OptionalLong most(Metric metric) {
    OptionalLong limit = limit(metric);
    return limit.isEmpty()
        ? limit
        : OptionalLong.of(Math.multiplyExact(limit.getAsLong(), metric.unit()));
  }

  /** Whether people can subscribe to it by themselves. */
  public boolean isForSale() {
    return price.filter(money -> money.minor() > 0).isPresent();
  }

  /** What it says something about. */
  public Set<Metric> limited() {
    return limits.keySet();
  }
}
