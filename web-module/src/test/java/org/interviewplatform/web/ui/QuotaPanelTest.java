package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.Plan;
import org.interviewplatform.billing.Usage;
import org.interviewplatform.billing.UsageService;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class QuotaPanelTest {
  private static final Usage.Line SEATS = new Usage.Line(Metric.SEATS, 3, OptionalLong.empty());

  @Test
  void onlyWhatHasALimitIsTold() {
    QuotaPanel panel = panel(sessions(79), SEATS);
    as(
        Role.ADMIN,
        () -> {
          assertThat(panel.getLines())
              .extracting(UsageLine::metric)
              .containsExactly(Metric.SESSIONS);
          assertThat(panel.isClose()).isFalse();
          assertThat(panel.getPlan()).isEqualTo("Tiny");
        });
  }

  @Test
  void fourFifthsOfALimitAreCloseToIt() {
    QuotaPanel panel = panel(sessions(80));
    as(Role.HR, () -> assertThat(panel.isClose()).isTrue());
  }

  @Test
  void withoutBillingThereIsNothingToTell() {
    QuotaPanel panel = panel(SEATS);
    as(Role.ADMIN, () -> assertThat(panel.getLines()).isEmpty());
  }

  @Test
  void whoDoesNotWorkWithThePlanIsToldNothing() {
    QuotaPanel panel = panel(sessions(100));
    as(Role.REVIEWER, () -> assertThat(panel.getLines()).isEmpty());
  }

  private static Usage.Line sessions(long used) {
    return new Usage.Line(Metric.SESSIONS, used, OptionalLong.of(100));
  }

  private static QuotaPanel panel(Usage.Line... lines) {
    Plan plan = new Plan("tiny", "Tiny", Optional.empty(), Map.of());
    return new QuotaPanel(
        new UsageService() {
          @Override
          public Usage usage() {
            return new Usage(plan, LocalDate.of(2026, 11, 1), List.of(lines));
          }
        });
  }

  private static void as(Role role, Runnable work) {
    OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    Caller caller =
        new Caller(UUID.randomUUID(), organisation, "Ann", "ann@example.org", Set.of(role));
    CurrentCaller.in(caller, work);
  }
}
