package org.interviewplatform.billing;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What was used in a month that is over.
 *
 * @param month its first day
 * @param used as it is counted
 * @param most what the plan allowed, as it is counted
 * @param plan the plan's code at the month's end
 */
public record UsageStatement(
    LocalDate month, Metric metric, long used, OptionalLong most, String plan) {}
