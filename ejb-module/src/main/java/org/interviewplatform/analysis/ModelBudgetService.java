package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Says how much models may cost an organisation in a month, and what they did cost. */
@ApplicationScoped
@Transactional
public class ModelBudgetService {
  private static final int MICROS = 6;
  private static final BigDecimal MOST = new BigDecimal("1000000000");

  private final ModelBudgets budgets;
  private final ModelCalls calls;
  private final AnalysisConfig config;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ModelBudgetService() {
    this(null, null, null, null);
  }

  @Inject
  ModelBudgetService(ModelBudgets budgets, ModelCalls calls, AnalysisConfig config, Clock clock) {
    this.budgets = budgets;
    this.calls = calls;
    this.config = config;
    this.clock = clock;
  }

  /** Whether so much more may be spent this month; asked by jobs before every call. */
  public boolean allows(long micros) {
    Optional<Long> cap =
        ModelSpending.lower(config.capMicros(), ownCap().map(ModelSpending.OwnCap::micros));
    return cap.filter(most -> costOf(month()) + micros > most).isEmpty();
  }

  /** What this month has cost so far, by model. */
  public ModelSpending spending() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    YearMonth month = month();
    return new ModelSpending(
        month, costOf(month), config.capMicros(), ownCap(), calls.usesSince(start(month)));
  }

  /**
   * Sets the organisation's own cap from now on; without an amount there is none.
   *
   * @throws DomainException {@link ModelBudgetError#INVALID}
   */
  @Audited(AuditAction.SETTINGS_CHANGED)
  public ModelSpending limit(Optional<BigDecimal> amount) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    Optional<ModelBudget> known = budgets.lock();
    if (amount.isEmpty()) {
      known.ifPresent(budgets::remove);
    } else {
      long micros = micros(amount.get());
      known.ifPresentOrElse(
          budget -> budget.set(micros, caller, clock.instant()),
          () -> budgets.add(new ModelBudget(micros, caller, clock.instant())));
    }
    return spending();
  }

  private static long micros(BigDecimal amount) {
    if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
      throw new DomainException(
          ModelBudgetError.INVALID, "The budget must be an amount from 0 to a billion.");
    }
    return amount.movePointRight(MICROS).setScale(0, RoundingMode.DOWN).longValueExact();
  }

  private Optional<ModelSpending.OwnCap> ownCap() {
    return budgets.find().map(ModelBudget::cap);
  }

  private long costOf(YearMonth month) {
    return calls.costSince(start(month));
  }

  private YearMonth month() {
    return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }
}
