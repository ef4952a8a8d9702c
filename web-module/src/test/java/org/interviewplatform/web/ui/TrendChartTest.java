package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.interviewplatform.overview.TrendDay;
import org.junit.jupiter.api.Test;

class TrendChartTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @Test
  void theBusiestDayFillsThePictureAndTheOthersAreInProportion() {
    TrendChart chart =
        TrendChart.of(
            "started",
            List.of(
                new TrendDay(MONDAY, 4, 0, 0),
                new TrendDay(MONDAY.plusDays(1), 1, 0, 0),
                new TrendDay(MONDAY.plusDays(2), 0, 0, 0)),
            TrendDay::started);

    assertThat(chart.total()).isEqualTo(5);
    assertThat(chart.bars()).extracting(TrendChart.Bar::height).containsExactly(72.0, 18.0, 0.0);
    assertThat(chart.bars()).extracting(TrendChart.Bar::y).containsExactly(0.0, 54.0, 72.0);
    assertThat(chart.bars()).extracting(TrendChart.Bar::x).containsExactly(0.0, 100.0, 200.0);
  }

  @Test
  void daysWithoutAnythingAreALineAndNoFault() {
    TrendChart chart = TrendChart.of("decided", List.of(), TrendDay::decided);

    assertThat(chart.total()).isZero();
    assertThat(chart.bars()).isEmpty();
  }
}
