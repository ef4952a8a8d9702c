package org.interviewplatform.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.interviewplatform.platform.tenant.OrganisationId;

/** What the current organisation has used: every effect once, and their sums. */
public interface UsageBook {
  /** Notes an effect; tells whether it was new. */
  boolean note(Metric metric, UsagePeriod period, java.util.UUID effect, long amount);

  /** Strikes an effect out again and takes it off the sum; tells whether it was there. */
  boolean strike(Metric metric, UsagePeriod period, java.util.UUID effect);

  /**
   * Adds to the sum, unless it would then be more than the most.
   *
   * @return the new sum; empty when it would be too much, and nothing has changed
   */
  OptionalLong add(Metric metric, UsagePeriod period, long amount, OptionalLong most);

  /** Lets nobody else add until the transaction ends. */
  void hold(Metric metric, UsagePeriod period);

  /** The sum; nothing counted yet is zero. */
  long used(Metric metric, UsagePeriod period);

  /** Notes that a limit was told of in that month; tells whether this was the first time. */
  boolean tellOnce(Metric metric, UsagePeriod period, LocalDate month);

  /** The sums of a month, counted once more from the effects. */
  Map<Metric, Long> recount(LocalDate month);

  /** Keeps what was used in a month that is over, once. */
  boolean close(LocalDate month, Metric metric, long used, OptionalLong most, String plan);

  /** Months that are over, newest first. */
  List<UsageStatement> statements(int most);

  /** Who counted something in months before that one which are not closed; asked outside of any. */
  List<OrganisationId> organisationsToClose(LocalDate before);

  /** Such months of the current organisation. */
  List<LocalDate> monthsToClose(LocalDate before);
}
