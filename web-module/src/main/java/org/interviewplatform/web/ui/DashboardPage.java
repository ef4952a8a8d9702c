package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interviewplatform.overview.Dashboard;
import org.interviewplatform.overview.DashboardService;
import org.interviewplatform.overview.NeedKind;
import org.interviewplatform.overview.TrendDay;
import org.jspecify.annotations.Nullable;

/** Behind dashboard.xhtml: how things stand, and looked at again whenever something changes. */
@Named
@RequestScoped
public class DashboardPage {
  private final DashboardService service;
  private @Nullable Dashboard dashboard;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DashboardPage() {
    this(null);
  }

  @Inject
  DashboardPage(DashboardService service) {
    this.service = service;
  }

  /** Looks. */
  public void load() {
    dashboard = service.now();
  }

  public @Nullable Dashboard getDashboard() {
    return dashboard;
  }

  /** How many candidates wait for a decision. */
  public int getUndecided() {
    return dashboard == null
        ? 0
        : dashboard.needs().stream()
            .filter(each -> each.kind() == NeedKind.UNDECIDED)
            .mapToInt(each -> each.total())
            .sum();
  }

  /** Whether something is being worked on, so that looking again soon is worth it. */
  public boolean isUnfinished() {
    return dashboard != null && dashboard.processing() > 0;
  }

  /** The last days as pictures. */
  public List<TrendChart> getCharts() {
    List<TrendDay> days = dashboard == null ? List.of() : dashboard.trend();
    return List.of(
        TrendChart.of("started", days, TrendDay::started),
        TrendChart.of("submitted", days, TrendDay::submitted),
        TrendChart.of("decided", days, TrendDay::decided));
  }
}
