package org.interviewplatform.web.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.interviewplatform.overview.TrendDay;

/**
 * Counts of days as bars that stand side by side, in units of a picture {@link #WIDTH} wide and
 * {@link #HEIGHT} high.
 *
 * @param name the end of the message key that says what is counted
 * @param most the highest bar, at least 1
 */
public record TrendChart(String name, int total, int most, List<Bar> bars) {
  public static final int WIDTH = 300;
  public static final int HEIGHT = 72;
  private static final double GAP = 2;

  static TrendChart of(String name, List<TrendDay> days, ToIntFunction<TrendDay> count) {
    int most = Math.max(1, days.stream().mapToInt(count).max().orElse(1));
    double step = (double) WIDTH / Math.max(1, days.size());
    List<Bar> bars =
        IntStream.range(0, days.size())
            .mapToObj(
                i ->
                    bar(
                        i * step,
                        step - GAP,
                        days.get(i).day(),
                        count.applyAsInt(days.get(i)),
                        most))
            .toList();
    return new TrendChart(name, days.stream().mapToInt(count).sum(), most, bars);
  }

  private static Bar bar(double x, double width, LocalDate day, int count, int most) {
    double height = (double) HEIGHT * count / most;
    return new Bar(
        rounded(x), rounded(HEIGHT - height), rounded(width), rounded(height), day, count);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** One day. */
  public record Bar(double x, double y, double width, double height, LocalDate day, int count) {}
}
