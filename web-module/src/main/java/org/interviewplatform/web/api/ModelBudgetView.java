package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.analysis.ModelSpending;
import org.interviewplatform.analysis.ModelUse;
import org.jspecify.annotations.Nullable;

/**
 * What models cost in a month.
 *
 * @param cap the one that counts; absent where there is none
 * @param usedUp whether no more levels are proposed this month
 */
@Schema(name = "ModelBudget")
public record ModelBudgetView(
    @Schema(examples = "2026-11") String month,
    BigDecimal spent,
    @Nullable BigDecimal cap,
    boolean usedUp,
    @Nullable BigDecimal installationCap,
    @Nullable OwnCapView ownCap,
    List<ModelUseView> uses) {
  private static final int MICROS = 6;

  static ModelBudgetView of(ModelSpending spending) {
    return new ModelBudgetView(
        spending.month().toString(),
        amount(spending.spentMicros()),
        spending.capMicros().map(ModelBudgetView::amount).orElse(null),
        spending.isUsedUp(),
        spending.installationCap().map(ModelBudgetView::amount).orElse(null),
        spending.ownCap().map(OwnCapView::of).orElse(null),
        spending.uses().stream().map(ModelUseView::of).toList());
  }

  private static BigDecimal amount(long micros) {
    return BigDecimal.valueOf(micros, MICROS);
  }

  /** What the organisation itself said, and who did. */
  @Schema(name = "OwnModelCap")
  public record OwnCapView(BigDecimal amount, String by, Instant at) {
    static OwnCapView of(ModelSpending.OwnCap cap) {
      return new OwnCapView(ModelBudgetView.amount(cap.micros()), cap.by(), cap.at());
    }
  }

  /** What one model was asked for. */
  @Schema(name = "ModelUse")
  public record ModelUseView(
      String purpose,
      String server,
      String model,
      long calls,
      long failed,
      long promptTokens,
      long completionTokens,
      BigDecimal cost,
      long slowestMillis) {
    static ModelUseView of(ModelUse use) {
      return new ModelUseView(
          use.purpose().name(),
          use.server(),
          use.model(),
          use.calls(),
          use.failed(),
          use.promptTokens(),
          use.completionTokens(),
          amount(use.costMicros()),
          use.slowestMillis());
    }
  }
}
