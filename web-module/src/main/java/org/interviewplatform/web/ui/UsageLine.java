package org.interviewplatform.web.ui;

import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.Usage;
import org.jspecify.annotations.Nullable;

/**
 * How much of something is used.
 *
 * @param limit as the plan says it; absent without one
 * @param percent how full it is
 */
public record UsageLine(
    Metric metric, double used, @Nullable Long limit, int percent, boolean usedUp) {
  static UsageLine of(Usage.Line line) {
    Long limit = line.limit().isPresent() ? line.limit().getAsLong() : null;
    return new UsageLine(line.metric(), line.used(), limit, line.percent(), line.isUsedUp());
  }
}
