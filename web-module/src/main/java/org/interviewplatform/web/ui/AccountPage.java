package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.interviewplatform.organisation.OwnAccount;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.Stay;
import org.interviewplatform.organisation.UserSessionDesk;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SignInDoor;
import org.jspecify.annotations.Nullable;

/** Behind account.xhtml: the own password, language and sessions. */
@Named
@RequestScoped
public class AccountPage {
  private static final String AGAIN = "account?faces-redirect=true";

  private final OwnAccount account;
  private final UserSessionDesk desk;
  private final SignInDoor door;
  private final ConsoleSession sessions;
  private final HttpServletRequest request;
  private final Feedback feedback;

  private String present = "";
  private String wanted = "";
  private String language = "en";
  private @Nullable Person person;
  private @Nullable List<Stay> stays;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AccountPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AccountPage(
      OwnAccount account,
      UserSessionDesk desk,
      SignInDoor door,
      ConsoleSession sessions,
      HttpServletRequest request,
      Feedback feedback) {
    this.account = account;
    this.desk = desk;
    this.door = door;
    this.sessions = sessions;
    this.request = request;
    this.feedback = feedback;
  }

  /** Reads the account. */
  public void load() {
    person = account.me();
    language = person.language();
  }

  /**
   * Chooses another password; every other session ends. Whoever found an open browser guesses the
   * present one only so often.
   */
  public String changePassword() {
    feedback.of(
        () ->
            door.again(
                request,
                () -> {
                  account.changePassword(present, wanted, sessions.token(request));
                  return true;
                }),
        "account.password.changed");
    return AGAIN;
  }

  /** Is written to in another language. */
  public String speak() {
    account.speak(language);
    feedback.done("account.language.changed");
    return AGAIN;
  }

  /** Ends one of the sessions. */
  public String end(Stay stay) {
    desk.endOwn(stay.id());
    feedback.done("account.session.ended");
    return AGAIN;
  }

  /** Whose account it is, once loaded. */
  public @Nullable Person getPerson() {
    return person;
  }

  /** Where the person is signed in; also for the form that comes back. */
  public List<Stay> getStays() {
    List<Stay> read = stays == null ? desk.own(sessions.token(request)) : stays;
    stays = read;
    return read;
  }

  /** Never sent back to the page. */
  public String getPresent() {
    return "";
  }

  public void setPresent(String present) {
    this.present = present;
  }

  /** Never sent back to the page. */
  public String getWanted() {
    return "";
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
