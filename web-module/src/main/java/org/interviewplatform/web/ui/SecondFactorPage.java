package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.interviewplatform.organisation.Enrolment;
import org.interviewplatform.organisation.FactorState;
import org.interviewplatform.organisation.OwnSecondFactor;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SignInDoor;
import org.jspecify.annotations.Nullable;

/**
 * Behind second-factor.xhtml: one's own second factor is set up, renewed and given up. Recovery
 * codes are shown by the answer to the form alone, and by no address.
 */
@Named
@RequestScoped
public class SecondFactorPage {
  private static final String AGAIN = "second-factor?faces-redirect=true";

  private final OwnSecondFactor factor;
  private final SignInDoor door;
  private final ConsoleSession sessions;
  private final HttpServletRequest request;
  private final Feedback feedback;

  private String password = "";
  private String code = "";
  private List<String> codes = List.of();
  private @Nullable FactorState state;
  private @Nullable Optional<Enrolment> begun;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SecondFactorPage() {
    this(null, null, null, null, null);
  }

  @Inject
  SecondFactorPage(
      OwnSecondFactor factor,
      SignInDoor door,
      ConsoleSession sessions,
      HttpServletRequest request,
      Feedback feedback) {
    this.factor = factor;
    this.door = door;
    this.sessions = sessions;
    this.request = request;
    this.feedback = feedback;
  }

  /** Makes a secret to be shown. */
  public String begin() {
    tried(
        () -> {
          factor.begin(password);
          return List.of();
        });
    return AGAIN;
  }

  /** Switches it on, and shows the recovery codes. */
  public @Nullable String confirm() {
    return shown("factor.on.done", tried(() -> factor.confirm(code, sessions.token(request))));
  }

  /** Shows new recovery codes. */
  public @Nullable String renew() {
    return shown("factor.renewed", tried(() -> factor.renewRecovery(password, code)));
  }

  /** Switches it off. */
  public String end() {
    boolean done =
        tried(
                () -> {
                  factor.end(password, code, sessions.token(request));
                  return List.of();
                })
            .isPresent();
    if (done) {
      feedback.done("factor.off.done");
    }
    return AGAIN;
  }

  private Optional<List<String>> tried(Supplier<List<String>> work) {
    try {
      return Optional.of(door.again(request, work));
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      return Optional.empty();
    }
  }

  private @Nullable String shown(String done, Optional<List<String>> made) {
    if (made.isEmpty()) {
      return AGAIN;
    }
    codes = made.get();
    feedback.done(done);
    return null;
  }

  /** How it stands; also for the form that comes back. */
  public FactorState getState() {
    FactorState read = state == null ? factor.state() : state;
    state = read;
    return read;
  }

  /** Whether an app is being set up. */
  public boolean isBegun() {
    return begun().isPresent();
  }

  /** The secret in groups, to be typed. */
  public String getSecret() {
    return begun().map(shown -> InGroups.of(shown.secret(), " ")).orElse("");
  }

  /** The secret to be read by a camera. */
  public @Nullable QrCode getQr() {
    return begun().map(shown -> QrCode.of(shown.address())).orElse(null);
  }

  /** Recovery codes just made, one a line; empty otherwise. */
  public String getCodes() {
    return InGroups.lines(codes);
  }

  private Optional<Enrolment> begun() {
    Optional<Enrolment> read = begun == null ? factor.begun() : begun;
    begun = read;
    return read;
  }

  /** Never sent back to the page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never sent back to the page. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}
