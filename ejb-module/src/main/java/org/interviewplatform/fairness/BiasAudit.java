package org.interviewplatform.fairness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How groups of candidates fared: by decisions, and by scores above the median of all.
 *
 * @param subject the interview's title, or the organisation's name for all of its interviews
 * @param basis what scores are made of
 * @param enough whether the outcome of at least ten people is known; all tables are empty otherwise
 */
public record BiasAudit(
    String subject,
    Instant madeAt,
    Basis basis,
    boolean enough,
    Measure selection,
    Measure scoring) {

  /** What a score is made of. */
  public enum Basis {
    /** The model's levels. */
    MODEL,
    /** People's ratings, where no model gave levels. */
    PEOPLE
  }

  /** One outcome, by everything it is to be looked at by. */
  public record Measure(ImpactTable bySex, ImpactTable byEthnicity, ImpactTable byBoth) {}

  static BiasAudit of(String subject, Instant now, Basis basis, List<GroupCount> counts) {
    return new BiasAudit(
        subject,
        now,
        basis,
        !counts.isEmpty(),
        measure(counts, GroupCount::assessed, GroupCount::selected),
        measure(counts, GroupCount::scored, GroupCount::above));
  }

  private static Measure measure(
      List<GroupCount> counts,
      ToLongFunction<GroupCount> total,
      ToLongFunction<GroupCount> chosen) {
    return new Measure(
        ImpactTable.of(counts, count -> sex(count), total, chosen),
        ImpactTable.of(counts, count -> ethnicity(count), total, chosen),
        ImpactTable.of(counts, both(), total, chosen));
  }

  private static Optional<String> sex(GroupCount count) {
    return count.sex() == Sex.UNDISCLOSED ? Optional.empty() : Optional.of(count.sex().name());
  }

  private static Optional<String> ethnicity(GroupCount count) {
    return count.ethnicity() == Ethnicity.UNDISCLOSED
        ? Optional.empty()
        : Optional.of(count.ethnicity().name());
  }

  private static Function<GroupCount, Optional<String>> both() {
    return count ->
        sex(count).flatMap(sex -> ethnicity(count).map(ethnicity -> sex + "/" + ethnicity));
  }
}
