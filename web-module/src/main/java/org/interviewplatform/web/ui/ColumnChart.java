package org.interviewplatform.web.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that stand side by side, one group for each place on the time axis or scale, drawn by the
 * page as SVG. All lengths are in the units of a drawing {@value #WIDTH} wide and {@value #HEIGHT}
 * high.
 *
 * @param groups from left to right
 * @param highest the value that reaches the top; 1 when all are 0
 */
public record ColumnChart(List<Group> groups, long highest) {
  static final int WIDTH = 640;
  static final int HEIGHT = 140;
  private static final int MOST_LABELS = 8;
  private static final double GAP = 0.25;

  /** The list is copied. */
  public ColumnChart {
    groups = List.copyOf(groups);
  }

  /** Puts the groups beside one another. Every group has as many values as the first. */
  static ColumnChart of(List<Values> values) {
    long highest =
        Math.max(
            1,
            values.stream()
                .flatMap(each -> each.counts().stream())
                .mapToLong(n -> n)
                .max()
                .orElse(1));
    double step = values.isEmpty() ? WIDTH : (double) WIDTH / values.size();
    int every = Math.max(1, (values.size() + MOST_LABELS - 1) / MOST_LABELS);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      groups.add(Group.of(values.get(i), i * step, step, highest, i % every == 0));
    }
    return new ColumnChart(groups, highest);
  }

  /** What stands at one place: its label, and a count for each series. */
  record Values(String label, List<Long> counts) {}

  /**
   * The columns of one place.
   *
   * @param labelled whether there is room for its label
   */
  public record Group(String label, double middle, boolean labelled, List<Column> columns) {
    private static Group of(
        Values values, double left, double width, long highest, boolean labelled) {
      double each = width * (1 - GAP) / values.counts().size();
      List<Column> columns = new ArrayList<>();
      for (int series = 0; series < values.counts().size(); series++) {
        long count = values.counts().get(series);
        double height = (double) count / highest * HEIGHT;
        double x = left + width * GAP / 2 + series * each;
        columns.add(new Column(series, count, x, HEIGHT - height, each, height));
      }
      return new Group(values.label(), left + width / 2, labelled, columns);
    }
  }

  /**
   * One column.
   *
   * @param series from 0; chooses the colour
   */
  public record Column(int series, long value, double x, double y, double width, double height) {}
}
