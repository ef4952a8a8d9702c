package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.privacy.Erasure;
import org.interviewplatform.privacy.ErasureService;
import org.interviewplatform.privacy.Hold;
import org.interviewplatform.privacy.Jurisdiction;
import org.interviewplatform.privacy.PrivacyError;
import org.interviewplatform.privacy.RetentionPolicy;
import org.interviewplatform.privacy.RetentionService;

/** Behind retention.xhtml: how long candidates are kept, what must be kept, and who was erased. */
@Named
@RequestScoped
public class RetentionPage {
  private static final int ROWS = 50;

  private final RetentionService retention;
  private final ErasureService erasures;
  private final Feedback feedback;

  private String jurisdiction = Jurisdiction.OTHER.name();
  private String days = "";
  private boolean kept;
  private List<Hold> holds = List.of();
  private List<Erasure> erased = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RetentionPage() {
    this(null, null, null);
  }

  @Inject
  RetentionPage(RetentionService retention, ErasureService erasures, Feedback feedback) {
    this.retention = retention;
    this.erasures = erasures;
    this.feedback = feedback;
  }

  /** Reads how it stands. */
  public void load() {
    Optional<RetentionPolicy> policy = retention.policy();
    policy.ifPresent(this::show);
    kept = policy.isEmpty();
    holds = retention.holds();
    erased = erasures.newest(ROWS);
  }

  private void show(RetentionPolicy policy) {
    jurisdiction = policy.jurisdiction().name();
    days = Integer.toString(policy.days());
  }

  /** Keeps candidates for the days in the form from now on. */
  public String keep() {
    return say("retention.kept", () -> retention.keep(chosen(), number()));
  }

  /** Erases nobody by the passing of time any more. */
  public String keepForEver() {
    return say("retention.kept", retention::keepForEver);
  }

  /** Lets a candidate be erased again. */
  public String lift(UUID hold) {
    return say("retention.lifted", () -> retention.lift(hold));
  }

  private String say(String done, Runnable action) {
    feedback.of(action, done);
    return "retention?faces-redirect=true";
  }

  private Jurisdiction chosen() {
    return getJurisdictions().stream()
        .filter(each -> each.name().equals(jurisdiction))
        .findFirst()
        .orElse(Jurisdiction.OTHER);
  }

  private int number() {
    if (!days.strip().matches("\\d{1,5}")) {
      throw new DomainException(PrivacyError.POLICY_INVALID, "Please give a number of days.");
    }
    return Integer.parseInt(days.strip());
  }

  public List<Jurisdiction> getJurisdictions() {
    return List.of(Jurisdiction.values());
  }

  /** Whether nobody is erased by the passing of time. */
  public boolean isKept() {
    return kept;
  }

  public List<Hold> getHolds() {
    return holds;
  }

  public List<Erasure> getErased() {
    return erased;
  }

  public String getJurisdiction() {
    return jurisdiction;
  }

  public void setJurisdiction(String jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }
}
