package org.interviewplatform.review.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What each rater (column) said of each unit (row); some of it may be missing. */
public final class RatingTable {
  /** Stands where a rater said nothing of a unit. */
  public static final double MISSING = Double.NaN;

  private final double[][] rows;
  private final int raters;

  private RatingTable(double[][] rows, int raters) {
    this.rows = rows;
    this.raters = raters;
  }

  /** The rows are copied; each has one cell for each rater. */
  public static RatingTable of(double[]... rows) {
    int raters = rows.length == 0 ? 0 : rows[0].length;
    if (Arrays.stream(rows).anyMatch(row -> row.length != raters)) {
      throw new IllegalArgumentException("Every unit needs a cell for each rater.");
    }
    return new RatingTable(
        Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new), raters);
  }

  public int units() {
    return rows.length;
  }

  public int raters() {
    return raters;
  }

  /** How many units were rated twice at least. */
  public int pairable() {
    return (int) IntStream.range(0, rows.length).filter(unit -> said(unit).length > 1).count();
  }

  /** What was said of a unit, without what is missing. */
  double[] said(int unit) {
    return Arrays.stream(rows[unit]).filter(value -> !Double.isNaN(value)).toArray();
  }

  double cell(int unit, int rater) {
    return rows[unit][rater];
  }

  /** The same raters over these units; a unit may be drawn more than once. */
  RatingTable draw(int[] units) {
    return new RatingTable(
        Arrays.stream(units).mapToObj(unit -> rows[unit]).toArray(double[][]::new), raters);
  }

  /** These raters alone, over the units that all of them rated. */
  public RatingTable between(int... chosen) {
    List<double[]> complete = new ArrayList<>();
    for (double[] row : rows) {
      double[] cells = Arrays.stream(chosen).mapToDouble(rater -> row[rater]).toArray();
      if (Arrays.stream(cells).noneMatch(Double::isNaN)) {
        complete.add(cells);
      }
    }
    return new RatingTable(complete.toArray(double[][]::new), chosen.length);
  }

  /**
   * The block without gaps that the intraclass correlation needs: of the two, three, … raters who
   * rated most, the choice that leaves the most ratings.
   */
  public RatingTable largestComplete() {
    int[] busiest =
        IntStream.range(0, raters)
            .boxed()
            .sorted(Comparator.comparingLong((Integer rater) -> -ratingsBy(rater)))
            .mapToInt(Integer::intValue)
            .toArray();
    return IntStream.rangeClosed(2, raters)
        .mapToObj(count -> between(Arrays.copyOf(busiest, count)))
        .max(Comparator.comparingInt(table -> table.units() * table.raters()))
        .orElseGet(() -> new RatingTable(new double[0][], 0));
  }

  private long ratingsBy(int rater) {
    return Arrays.stream(rows).filter(row -> !Double.isNaN(row[rater])).count();
  }
}
