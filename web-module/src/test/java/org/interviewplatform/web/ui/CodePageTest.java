package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.organisation.Asked;
import org.interviewplatform.organisation.NextStep;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.web.security.ConsoleSession;
import org.junit.jupiter.api.Test;

class CodePageTest {
  private static final String WANTED = "/console/session.xhtml?id=1";
  private static final Person ANNA =
      new Person(
          UserId.create(), "Anna", "anna@example.org", Set.of(Role.HR), Person.State.ACTIVE, "en");

  private final Sessions sessions = new Sessions();
  private final FakeBrowser browser = new FakeBrowser();
  private final FakeFeedback feedback = new FakeFeedback();
  private final CodePage page = new CodePage(sessions, anyRequest(), browser, feedback);

  @Test
  void aRightCodeGoesWhereTheUserWantedToGo() {
    page.setFrom(WANTED);
    page.setCode("right");
    assertThat(page.signIn()).isNull();
    assertThat(browser.visited).containsExactly(WANTED);
    assertThat(page.getCode()).isEmpty();
  }

  @Test
  void aWrongOneIsSaidAndAnotherMayCome() {
    page.setCode("wrong");
    assertThat(page.signIn()).isNull();
    assertThat(feedback.told).containsExactly("organisation.second-factor-refused");
    assertThat(page.isRefused()).isTrue();
    assertThat(browser.visited).isEmpty();
  }

  @Test
  void whenItIsTooLateTheSignInBeginsAnew() {
    page.setFrom(WANTED);
    page.setCode("late");
    assertThat(page.signIn())
        .isEqualTo("login?from=%2Fconsole%2Fsession.xhtml%3Fid%3D1&faces-redirect=true");
    assertThat(feedback.told).containsExactly("organisation.sign-in-over");
  }

  @Test
  void onlyWhoHasShownAPasswordIsAsked() {
    page.open();
    assertThat(browser.visited).isEmpty();

    sessions.asked = Optional.empty();
    page.setFrom(WANTED);
    page.open();
    assertThat(browser.visited)
        .containsExactly("/console/login.xhtml?from=%2Fconsole%2Fsession.xhtml%3Fid%3D1");
  }

  @Test
  void whoHasToSetOneUpDoesThatFirst() {
    sessions.asked = Optional.of(new Asked(ANNA, NextStep.SET_UP));
    page.setFrom(WANTED);
    page.open();
    assertThat(browser.visited)
        .containsExactly("/console/set-up.xhtml?from=%2Fconsole%2Fsession.xhtml%3Fid%3D1");
  }

  @Test
  void whoIsSignedInNeedsNoCode() {
    sessions.signedIn = true;
    page.setFrom("https://evil.example");
    page.open();
    assertThat(browser.visited).containsExactly(Destination.HOME);
  }

  private static HttpServletRequest anyRequest() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            CodePageTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> null);
  }

  private static final class Sessions extends ConsoleSession {
    private Optional<Asked> asked = Optional.of(new Asked(ANNA, NextStep.CODE));
    private boolean signedIn;

    @Override
    public Optional<Asked> asked(HttpServletRequest request) {
      return asked;
    }

    @Override
    public Optional<Caller> caller(HttpServletRequest request) {
      return Optional.of(anna()).filter(anna -> signedIn);
    }

    @Override
    public Caller finish(HttpServletRequest request, String code) {
      return switch (code) {
        case "right" -> anna();
        case "late" -> throw new DomainException(OrganisationError.SIGN_IN_OVER, "Late.");
        default -> throw new DomainException(OrganisationError.SECOND_FACTOR_REFUSED, "No.");
      };
    }

    private static Caller anna() {
      return new Caller(
          ANNA.id().value(), OrganisationId.create(), ANNA.name(), ANNA.email(), ANNA.roles());
    }
  }
}
