package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.ModelBudgetError;
import org.interviewplatform.analysis.ModelBudgetService;
import org.interviewplatform.analysis.ModelCheckService;
import org.interviewplatform.analysis.ModelSpending;
import org.interviewplatform.analysis.ModelUse;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Behind models.xhtml: which models work for the organisation, what they cost, who let them. */
@Named
@RequestScoped
public class ModelsPage {
  private static final String SHOWN = "models?faces-redirect=true";

  private final ModelBudgetService budget;
  private final ModelCheckService checks;
  private final Sent sent;
  private final Feedback feedback;

  private @Nullable ModelSpending spending;
  private @Nullable List<ModelCheckRow> tried;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ModelsPage() {
    this(null, null, null, null);
  }

  @Inject
  ModelsPage(ModelBudgetService budget, ModelCheckService checks, Sent sent, Feedback feedback) {
    this.budget = budget;
    this.checks = checks;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Reads how things stand. */
  public void load() {
    spending = budget.spending();
  }

  /** Sets the cap that was typed; none where nothing was. */
  public String limit() {
    feedback.of(() -> budget.limit(typed(sent.value("cap").strip())), "models.limited");
    return SHOWN;
  }

  private static Optional<BigDecimal> typed(String cap) {
    try {
      return cap.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cap.replace(',', '.')));
    } catch (NumberFormatException e) {
      throw new DomainException(
          ModelBudgetError.INVALID, "The budget must be an amount such as 50 or 12.50.", e);
    }
  }

  /** Lets a model score although it drifts. */
  public String accept() {
    feedback.of(() -> checks.accept(asked(), sent.value("reason")), "models.accepted");
    return SHOWN;
  }

  private UUID asked() {
    return RequestedId.parse(sent.value("check")).orElse(new UUID(0, 0));
  }

  /** Money of this month. */
  public @Nullable Money getMoney() {
    return spending == null ? null : Money.of(spending);
  }

  public boolean isUsedUp() {
    return spending != null && spending.isUsedUp();
  }

  /** The dearest first. */
  public List<ModelUse> getUses() {
    return spending == null ? List.of() : spending.uses();
  }

  /** The newest first; also for the form that comes back. */
  public List<ModelCheckRow> getTried() {
    List<ModelCheckRow> read =
        tried == null ? checks.all().stream().map(ModelCheckRow::new).toList() : tried;
    tried = read;
    return read;
  }

  /** An amount of a use. */
  public String amount(ModelUse use) {
    return Money.amount(use.costMicros());
  }

  /**
   * Amounts as they are shown; empty where there is none.
   *
   * @param own what the organisation itself said
   * @param by who said so
   */
  public record Money(
      String month, String spent, String cap, String installation, String own, String by) {
    private static final int MICROS = 6;

    static Money of(ModelSpending spending) {
      return new Money(
          spending.month().toString(),
          amount(spending.spentMicros()),
          spending.capMicros().map(Money::amount).orElse(""),
          spending.installationCap().map(Money::amount).orElse(""),
          spending.ownCap().map(cap -> amount(cap.micros())).orElse(""),
          spending.ownCap().map(ModelSpending.OwnCap::by).orElse(""));
    }

    /** At least two digits of cents, and no more than there are. */
    static String amount(long micros) {
      BigDecimal exact = BigDecimal.valueOf(micros, MICROS).stripTrailingZeros();
      return (exact.scale() < 2 ? exact.setScale(2) : exact).toPlainString();
    }
  }
}
