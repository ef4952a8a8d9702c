package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.web.security.ConsoleSession;

/** The user in the corner of every page, and what the user may do. */
@Named
@RequestScoped
public class Account {
  private final ConsoleSession sessions;
  private final HttpServletRequest request;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Account() {
    this(null, null);
  }

  @Inject
  Account(ConsoleSession sessions, HttpServletRequest request) {
    this.sessions = sessions;
    this.request = request;
  }

  public boolean isSignedIn() {
    return CurrentCaller.find().isPresent();
  }

  public String getName() {
    return CurrentCaller.find().map(Caller::name).orElse("");
  }

  /** The first letter of the name, for the round mark. */
  public String getInitial() {
    String name = getName();
    int end = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, end).toUpperCase(Locale.ROOT);
  }

  /** Whether pages offer to create, change, publish and close interviews. */
  public boolean isEditor() {
    return CurrentCaller.find().filter(user -> user.may(Permission.WRITE_INTERVIEWS)).isPresent();
  }

  /** Whether pages offer to decide about candidates. */
  public boolean isDecider() {
    return CurrentCaller.find().filter(user -> user.may(Permission.DECIDE)).isPresent();
  }

  /** Whether pages offer what speaks of every interview. */
  public boolean isOverseer() {
    return CurrentCaller.find().filter(user -> user.may(Permission.SEE_ALL_INTERVIEWS)).isPresent();
  }

  /** Whether pages offer to change how the organisation works. */
  public boolean isAdministrator() {
    return CurrentCaller.find()
        .filter(user -> user.may(Permission.MANAGE_ORGANISATION))
        .isPresent();
  }

  /** Whether pages offer to invite and change people. */
  public boolean isTeamManager() {
    return CurrentCaller.find().filter(user -> user.may(Permission.MANAGE_USERS)).isPresent();
  }

  /** Whether pages offer to rate and to comment. */
  public boolean isRater() {
    return CurrentCaller.find().filter(user -> user.may(Permission.RATE_ANSWERS)).isPresent();
  }

  /** Ends the session. */
  public String signOut() {
    sessions.signOut(request);
    return "/console/login?faces-redirect=true";
  }
}
