package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.organisation.Entry;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.web.oidc.OidcSettings;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SignInDoor;
import org.junit.jupiter.api.Test;

class LoginPageTest {
  private static final Caller ANNA =
      new Caller(
          UUID.randomUUID(),
          new OrganisationId(UUID.randomUUID()),
          "Anna",
          "anna@example.org",
          Set.of(Role.HR));

  private static class Sessions extends ConsoleSession {
    Optional<Caller> signedIn = Optional.empty();
    Entry entry = new Entry.Complete(ANNA);

    @Override
    public Entry signIn(HttpServletRequest request, String email, String password) {
      if (!password.equals("right")) {
        throw new DomainException(OrganisationError.SIGN_IN_REFUSED, "No.");
      }
      return entry;
    }

    @Override
    public Optional<Caller> caller(HttpServletRequest request) {
      return signedIn;
    }
  }

  private final Sessions sessions = new Sessions();
  private final FakeBrowser browser = new FakeBrowser();
  private final FakeFeedback feedback = new FakeFeedback();
  private final LoginPage page = page(Map.of());

  private LoginPage page(Map<String, String> settings) {
    Settings read = Settings.of(settings);
    return new LoginPage(
        sessions, anyRequest(), browser, feedback, new SignInDoor() {}, new OidcSettings(read));
  }

  private static HttpServletRequest anyRequest() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            LoginPageTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> null);
  }

  @Test
  void signingInGoesWhereTheUserWantedToGo() {
    page.setEmail("anna@example.org");
    page.setPassword("right");
    page.setFrom("/console/draft.xhtml");

    page.signIn();

    assertThat(browser.visited).containsExactly("/console/draft.xhtml");
  }

  @Test
  void whoHasASecondFactorIsAskedForACodeAndGoesOnFromThere() {
    sessions.entry = new Entry.HalfWay("token");
    page.setEmail("anna@example.org");
    page.setPassword("right");
    page.setFrom("/console/session.xhtml?id=1");

    page.signIn();

    assertThat(browser.visited)
        .containsExactly("/console/code.xhtml?from=%2Fconsole%2Fsession.xhtml%3Fid%3D1");
  }

  @Test
  void whoHasToChooseAnotherPasswordIsShownToThat() {
    sessions.entry = new Entry.NewPassword("link");
    page.setEmail("anna@example.org");
    page.setPassword("right");

    page.signIn();

    assertThat(browser.visited).containsExactly("/console/password.xhtml?token=link");
  }

  @Test
  void aProviderIsOfferedWhereThereIsOneAndRemembersTheWay() {
    assertThat(page.isForProvider()).isFalse();
    LoginPage other = page(Map.of(OidcSettings.ISSUER.name(), "https://sso.example"));
    other.setFrom("/console/session.xhtml?id=1");
    assertThat(other.isForProvider()).isTrue();
    assertThat(other.getProviderLink())
        .isEqualTo("/console/oidc/start?from=%2Fconsole%2Fsession.xhtml%3Fid%3D1");
  }

  @Test
  void onlyProblemsThatThereAreWordsForAreShown() {
    page.setProblem("refused");
    assertThat(page.getProblem()).isEqualTo("refused");
    page.setProblem("<script>");
    assertThat(page.getProblem()).isEmpty();
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsSentBack() {
    page.setEmail("anna@example.org");
    page.setPassword("wrong");

    page.signIn();

    assertThat(feedback.told).containsExactly("organisation.sign-in-refused");
    assertThat(page.isRefused()).isTrue();
    assertThat(page.getPassword()).isEmpty();
    assertThat(browser.visited).isEmpty();
  }

  @Test
  void whoIsSignedInNeedNotSignInAgain() {
    sessions.signedIn = Optional.of(ANNA);

    page.open();

    assertThat(browser.visited).containsExactly(Destination.HOME);
  }

  @Test
  void everybodyElseSeesTheForm() {
    page.open();

    assertThat(browser.visited).isEmpty();
  }
}
