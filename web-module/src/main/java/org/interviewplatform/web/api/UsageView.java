package org.interviewplatform.web.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What is used of the plan.
 *
 * @param plan its code
 * @param month its first day
 */
@Schema(name = "Usage")
public record UsageView(
    @Schema(examples = "starter") String plan,
    @Schema(examples = "Starter") String planName,
    LocalDate month,
    List<Line> metrics) {
  static UsageView of(Usage usage) {
    return new UsageView(
        usage.plan().code(),
        usage.plan().name(),
        usage.month(),
        usage.lines().stream().map(Line::of).toList());
  }

  /**
   * One metric.
   *
   * @param limit absent where there is none
   */
  @Schema(name = "UsedMetric")
  public record Line(Metric metric, double used, @Nullable Long limit) {
    static Line of(Usage.Line line) {
      return new Line(
          line.metric(),
          line.used(),
          line.limit().isPresent() ? (Long) line.limit().getAsLong() : null);
    }
  }
}
