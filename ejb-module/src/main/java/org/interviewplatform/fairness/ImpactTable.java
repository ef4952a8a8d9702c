package org.interviewplatform.fairness;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.interviewplatform.review.statistics.FisherExact;

/**
 * How groups of one kind fared.
 *
 * <p>Impact ratio: a group's rate over the highest rate of a group (6 RCNY § 5-300, rules to NYC
 * Local Law 144 of 2021). A group of less than 2 % of the people counted may be left out of that (§
 * 5-301 (d)); it is shown with its count and rate all the same, and its rate is not the highest.
 * Four fifths: 29 CFR § 1607.4 (D), Uniform Guidelines on Employee Selection Procedures, which also
 * warns of small numbers.
 *
 * @param groups whoever disclosed, by the names of the groups
 * @param unknown who did not, or only in part; in no group
 */
public record ImpactTable(List<Group> groups, Tally unknown) {
  private static final double LEAST_SHARE = 0.02;
  private static final double FOUR_FIFTHS = 0.8;
  private static final long SMALL = 30;

  public ImpactTable {
    groups = List.copyOf(groups);
  }

  /** How many of how many. */
  public record Tally(long total, long chosen) {
    private static final Tally NONE = new Tally(0, 0);

    public double rate() {
      return total == 0 ? 0 : (double) chosen / total;
    }

    private Tally plus(Tally other) {
      return new Tally(total + other.total, chosen + other.chosen);
    }
  }

  /**
   * One group.
   *
   * @param name its categories, separated by a slash
   * @param share of all people in groups
   * @param leftOut whether it is too small to be compared
   * @param impactRatio absent where left out, or where nobody of any group was chosen
   * @param belowFourFifths whether that ratio is below 0.80
   * @param probability Fisher's exact p against the group with the highest rate, two-sided; absent
   *     for that group itself
   * @param smallSample whether it or the group compared with has fewer than 30 people
   */
  public record Group(
      String name,
      Tally tally,
      double share,
      boolean leftOut,
      Optional<Double> impactRatio,
      boolean belowFourFifths,
      Optional<Double> probability,
      boolean smallSample) {}

  /**
   * Counts and compares.
   *
   * @param name of the group a count belongs to; empty where that is not known
   * @param total how many people it has
   * @param chosen how many of them count
   */
  static ImpactTable of(
      List<GroupCount> counts,
      Function<GroupCount, Optional<String>> name,
      ToLongFunction<GroupCount> total,
      ToLongFunction<GroupCount> chosen) {
    Map<String, Tally> known = new TreeMap<>();
    Tally unknown = Tally.NONE;
    for (GroupCount count : counts) {
      Tally tally = new Tally(total.applyAsLong(count), chosen.applyAsLong(count));
      Optional<String> group = name.apply(count);
      if (group.isPresent() && tally.total() > 0) {
        known.merge(group.get(), tally, Tally::plus);
      } else {
        unknown = unknown.plus(tally);
      }
    }
    return compare(known, unknown);
  }

  private static ImpactTable compare(Map<String, Tally> known, Tally unknown) {
    long everybody = known.values().stream().mapToLong(Tally::total).sum();
    Optional<Map.Entry<String, Tally>> best =
        known.entrySet().stream()
            .filter(group -> !isLeftOut(group.getValue(), everybody))
            .max(comparingDouble(group -> group.getValue().rate()));
    return new ImpactTable(
        known.entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue(), everybody, best))
            .toList(),
        unknown);
  }

  private static Group group(
      String name, Tally tally, long everybody, Optional<Map.Entry<String, Tally>> best) {
    boolean leftOut = isLeftOut(tally, everybody);
    Optional<Tally> highest =
        best.map(Map.Entry::getValue).filter(each -> !leftOut && each.chosen() > 0);
    Optional<Double> ratio = highest.map(each -> tally.rate() / each.rate());
    Optional<Tally> other =
        highest.filter(each -> best.filter(entry -> entry.getKey().equals(name)).isEmpty());
    return new Group(
        name,
        tally,
        (double) tally.total() / everybody,
        leftOut,
        ratio,
        ratio.filter(each -> each < FOUR_FIFTHS).isPresent(),
        other.map(each -> probability(tally, each)),
        other.filter(each -> Math.min(each.total(), tally.total()) < SMALL).isPresent());
  }

  private static boolean isLeftOut(Tally tally, long everybody) {
    return tally.total() < LEAST_SHARE * everybody;
  }

  private static double probability(Tally group, Tally highest) {
    return FisherExact.twoSided(
        group.chosen(),
        group.total() - group.chosen(),
        highest.chosen(),
        highest.total() - highest.chosen());
  }
}
