package org.interviewplatform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCatalogueTest {
  @Test
  void offNothingIsLimited() {
    BillingConfig config = BillingConfig.from(Settings.of(Map.of()));
    assertThat(config.enabled()).isFalse();
    assertThat(config.grace()).isEqualTo(Duration.ofDays(7));
    assertThat(Plan.UNLIMITED.most(Metric.SESSIONS)).isEmpty();
  }

  @Test
  void ourOwnPlansAreFourAndGrow() {
    PlanCatalogue plans = PlanCatalogue.load(Optional.empty());
    assertThat(plans.plans())
        .extracting(Plan::code)
        .containsExactly("free", "starter", "pro", "enterprise");
    assertThat(plans.plans()).extracting(Plan::isForSale).containsExactly(false, true, true, false);
    assertThat(plans.plans().subList(0, 3))
        .extracting(plan -> plan.limit(Metric.SESSIONS).orElseThrow())
        .isSorted();
    assertThat(plans.find("enterprise").orElseThrow().limits()).isEmpty();
  }

  @Test
  void anOperatorsFileTakesTheirPlace(@TempDir Path directory) throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("plans.json"),
            "[{\"code\": \"house\", \"name\": \"House\", \"limits\": {\"STORAGE_GIGABYTES\": 2}}]");
    BillingConfig config =
        BillingConfig.from(Settings.of(Map.of(BillingConfig.PLANS.name(), file.toString())));
    assertThat(config.catalogue().free().most(Metric.STORAGE_GIGABYTES))
        .hasValue(2L * 1024 * 1024 * 1024);
  }

  @Test
  void whatCouldNotBeMeantIsRefused() {
    refused("[]");
    refused("{}");
    refused("[{\"code\": \"Free\", \"name\": \"Free\"}]");
    refused("[{\"code\": \"a\", \"name\": \"A\"}, {\"code\": \"a\", \"name\": \"B\"}]");
    refused("[{\"code\": \"a\", \"name\": \"A\", \"limits\": {\"SESSIONS\": -1}}]");
    refused("[{\"code\": \"a\", \"name\": \"A\", \"limits\": {\"SESIONS\": 1}}]");
    refused("[{\"code\": \"a\", \"name\": \"A\", \"price\": {\"minor\": 1, \"currency\": \"x\"}}]");
  }

  private static void refused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> PlanCatalogue.read(json));
  }
}
