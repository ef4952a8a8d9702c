package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.interviewplatform.billing.SubscriptionService;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The buttons of plan.xhtml. Where they lead to the payment provider, the page shows a link:
 * browsers do not let a form lead elsewhere under our policy.
 */
@Named
@RequestScoped
public class PlanChange {
  private static final String AGAIN = "plan?faces-redirect=true";

  private final SubscriptionService subscriptions;
  private final LinkConfig links;
  private final Feedback feedback;

  private String plan = "";
  private @Nullable URI onward;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PlanChange() {
    this(null, null, null);
  }

  @Inject
  PlanChange(SubscriptionService subscriptions, LinkConfig links, Feedback feedback) {
    this.subscriptions = subscriptions;
    this.links = links;
    this.feedback = feedback;
  }

  /** Changes to the plan of the button, or shows where to pay for it. */
  public @Nullable String choose() {
    return go("plan.changed", () -> subscriptions.choose(plan, links.planPage()));
  }

  /** Shows the way to the payment provider's own pages. */
  public @Nullable String manage() {
    return go("", () -> Optional.of(subscriptions.portal(links.planPage())));
  }

  /** Cancels to the end of what is paid for. */
  public @Nullable String cancel() {
    return go("plan.cancelled", () -> end(true));
  }

  /** Takes the cancellation back. */
  public @Nullable String resume() {
    return go("plan.resumed", () -> end(false));
  }

  private Optional<URI> end(boolean end) {
    subscriptions.endWithPeriod(end);
    return Optional.empty();
  }

  private @Nullable String go(String done, Supplier<Optional<URI>> act) {
    try {
      onward = act.get().orElse(null);
      if (onward != null) {
        return null;
      }
      feedback.done(done);
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
    return AGAIN;
  }

  /** Where to go on; absent before something was chosen. */
  public @Nullable URI getOnward() {
    return onward;
  }

  /** The code of the plan. */
  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }
}
