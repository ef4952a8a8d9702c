package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.interviewplatform.organisation.TeamSecondFactors;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/** The part of person.xhtml about somebody's second factor. */
@Named
@RequestScoped
public class PersonFactorPage {
  private final TeamSecondFactors factors;
  private final Sent sent;
  private final Feedback feedback;

  private boolean on;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PersonFactorPage() {
    this(null, null, null);
  }

  @Inject
  PersonFactorPage(TeamSecondFactors factors, Sent sent, Feedback feedback) {
    this.factors = factors;
    this.sent = sent;
    this.feedback = feedback;
  }

  /** Reads whether there is one, or takes it away where the button for that was pressed. */
  public @Nullable String open(String person) {
    Optional<UserId> id = RequestedId.parse(person).map(UserId::new);
    if (!sent.value("do").equals("factor")) {
      on = id.filter(any -> mayAsk()).filter(factors::isOn).isPresent();
      return null;
    }
    id.ifPresent(any -> feedback.of(() -> factors.take(any), "person.factor.taken"));
    return "person?faces-redirect=true&id=" + person;
  }

  /** Whether the person has one, once read. */
  public boolean isOn() {
    return on;
  }

  /** The page is also for those who assign reviewers. */
  private static boolean mayAsk() {
    return CurrentCaller.find().filter(caller -> caller.may(Permission.MANAGE_USERS)).isPresent();
  }
}
