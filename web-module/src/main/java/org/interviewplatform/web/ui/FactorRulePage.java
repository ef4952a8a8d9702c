package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.organisation.FactorRule;
import org.jspecify.annotations.Nullable;

/** The part of team.xhtml that says whether people with passwords need a second factor. */
@Named
@RequestScoped
public class FactorRulePage {
  private final FactorRule rule;
  private final Feedback feedback;

  private @Nullable Boolean required;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected FactorRulePage() {
    this(null, null);
  }

  @Inject
  FactorRulePage(FactorRule rule, Feedback feedback) {
    this.rule = rule;
    this.feedback = feedback;
  }

  /** Stores it. */
  public String save() {
    boolean wanted = isRequired();
    rule.require(wanted);
    feedback.done(wanted ? "team.factor.required" : "team.factor.free");
    return "team?faces-redirect=true";
  }

  /** As chosen, or else as it is now. */
  public boolean isRequired() {
    boolean read = required == null ? rule.isRequired() : required;
    required = read;
    return read;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }
}
