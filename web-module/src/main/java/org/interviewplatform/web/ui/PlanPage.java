package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.SubscriptionDetails;
import org.interviewplatform.billing.SubscriptionService;
import org.interviewplatform.billing.Usage;
import org.interviewplatform.billing.UsageService;
import org.jspecify.annotations.Nullable;

/** Behind plan.xhtml: what is used, and what else there is. Read when first asked for. */
@Named
@RequestScoped
public class PlanPage {
  private final UsageService usages;
  private final SubscriptionService subscriptions;

  private boolean paid;
  private @Nullable Usage usage;
  private @Nullable SubscriptionDetails details;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PlanPage() {
    this(null, null);
  }

  @Inject
  PlanPage(UsageService usages, SubscriptionService subscriptions) {
    this.usages = usages;
    this.subscriptions = subscriptions;
  }

  /** Who comes back from paying sees what the payment provider says now. */
  public void load() {
    details = paid ? subscriptions.refreshed() : subscriptions.details();
  }

  public SubscriptionDetails getDetails() {
    if (details == null) {
      details = subscriptions.details();
    }
    return details;
  }

  public Usage getUsage() {
    if (usage == null) {
      usage = usages.usage();
    }
    return usage;
  }

  /** How many candidates can still begin in this month; nothing without a limit. */
  public @Nullable Long getSessionsLeft() {
    return getUsage().of(Metric.SESSIONS).left().orElse(null);
  }

  /** What is used, a line for each metric. */
  public List<UsageLine> getLines() {
    return getUsage().lines().stream().map(UsageLine::of).toList();
  }

  /** Every plan, beside each other. */
  public List<PlanCard> getPlans() {
    String current = getDetails().plan().code();
    return getDetails().catalogue().stream().map(plan -> PlanCard.of(plan, current)).toList();
  }

  /** Until when it is paid. */
  public @Nullable Instant getPeriodEndsAt() {
    return getDetails().periodEndsAt().orElse(null);
  }

  /** Until when the plan goes on after a failed payment. */
  public @Nullable Instant getGraceEndsAt() {
    return getDetails().graceEndsAt().orElse(null);
  }

  /** Whether the browser comes back from paying. */
  public boolean isPaid() {
    return paid;
  }

  public void setPaid(boolean paid) {
    this.paid = paid;
  }
}
