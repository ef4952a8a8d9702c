package org.interviewplatform.web.ui;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.Money;
import org.interviewplatform.billing.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside others.
 *
 * @param price by month; absent where it is by agreement
 * @param current whether it is the one that counts
 */
public record PlanCard(
    String code,
    String name,
    @Nullable Money price,
    boolean forSale,
    boolean current,
    List<Limit> limits) {
  static PlanCard of(Plan plan, String current) {
    return new PlanCard(
        plan.code(),
        plan.name(),
        plan.price().orElse(null),
        plan.isForSale(),
        plan.code().equals(current),
        Stream.of(Metric.values()).map(metric -> Limit.of(plan, metric)).toList());
  }

  /**
   * How much of something a plan allows.
   *
   * @param most absent where it is without limit
   */
  public record Limit(Metric metric, @Nullable Long most) {
    static Limit of(Plan plan, Metric metric) {
      OptionalLong most = plan.limit(metric);
      return new Limit(metric, most.isPresent() ? most.getAsLong() : null);
    }
  }
}
