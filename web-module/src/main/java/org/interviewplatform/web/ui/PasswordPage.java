package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.organisation.AccountDoor;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.refusal.CurrentRefusal;
import org.jspecify.annotations.Nullable;

/** Behind password.xhtml, to which the links in mails lead: a password is chosen once. */
@Named
@RequestScoped
public class PasswordPage {
  private final AccountDoor accounts;
  private final Feedback feedback;

  private String token = "";
  private String password = "";
  private boolean gone;
  private @Nullable Person person;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PasswordPage() {
    this(null, null);
  }

  @Inject
  PasswordPage(AccountDoor accounts, Feedback feedback) {
    this.accounts = accounts;
    this.feedback = feedback;
  }

  /** Looks whose link it is; one that is good no more says so. */
  public void open() {
    try {
      person = accounts.owner(token);
    } catch (DomainException refusal) {
      if (refusal.code() != OrganisationError.LINK_GONE) {
        throw refusal;
      }
      CurrentRefusal.note(refusal.code());
      gone = true;
    }
  }

  /** Sets the password and leads to the sign-in. */
  public @Nullable String choose() {
    try {
      accounts.choose(token, password);
      feedback.done("password.chosen");
      return "login?faces-redirect=true";
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      return null;
    }
  }

  /** Whether the link is good. So it seems also before anything is read: a form may come back. */
  public boolean isOpen() {
    return !gone;
  }

  /** Whose password it is. */
  public String getEmail() {
    return person == null ? "" : person.email();
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  /** Never sent back to the page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
