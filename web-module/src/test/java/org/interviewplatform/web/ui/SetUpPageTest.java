package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.organisation.Enrolment;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;
import org.junit.jupiter.api.Test;

class SetUpPageTest {
  private final Sessions sessions = new Sessions();
  private final FakeBrowser browser = new FakeBrowser();
  private final FakeFeedback feedback = new FakeFeedback();
  private final SetUpPage page = new SetUpPage(sessions, anyRequest(), browser, feedback);

  @Test
  void theSecretIsShownToWhoHasShownThePassword() {
    page.open();
    assertThat(browser.visited).isEmpty();
    assertThat(page.getSecret()).isEqualTo("ABCD EF");
    assertThat(page.getQr()).isEqualTo(QrCode.of("otpauth://totp/a"));
  }

  @Test
  void everybodyElseSignsInFirst() {
    sessions.begun = Optional.empty();
    page.setFrom("/console/team.xhtml");
    page.open();
    assertThat(browser.visited)
        .containsExactly("/console/login.xhtml?from=%2Fconsole%2Fteam.xhtml");
    assertThat(page.getSecret()).isEmpty();
    assertThat(page.getQr()).isNull();
  }

  @Test
  void theRightCodeShowsRecoveryCodesAndTheWayOn() {
    page.setFrom("/console/team.xhtml");
    page.setCode("right");
    assertThat(page.confirm()).isNull();
    assertThat(page.getCodes()).isEqualTo("AAAA-B\nCCCC");
    assertThat(page.getNext()).isEqualTo("/console/team.xhtml");
    assertThat(feedback.told).containsExactly("factor.on.done");
  }

  @Test
  void aWrongCodeIsSaidAndOneTooLateBeginsAnew() {
    page.setCode("wrong");
    assertThat(page.confirm()).isNull();
    page.setCode("late");
    assertThat(page.confirm()).isEqualTo("login?from=&faces-redirect=true");
    assertThat(feedback.told)
        .containsExactly("organisation.second-factor-refused", "organisation.sign-in-over");
    assertThat(page.getCodes() + page.getCode()).isEmpty();
  }

  @Test
  void theWayOnLeadsNowhereElse() {
    page.setFrom("https://evil.example/");
    assertThat(page.getNext()).isEqualTo(Destination.HOME);
  }

  private static HttpServletRequest anyRequest() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SetUpPageTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> null);
  }

  private static final class Sessions extends ConsoleSession {
    private Optional<Enrolment> begun = Optional.of(new Enrolment("ABCDEF", "otpauth://totp/a"));

    @Override
    public Optional<Enrolment> enrolment(HttpServletRequest request) {
      return begun;
    }

    @Override
    public List<String> setUp(HttpServletRequest request, String code) {
      return switch (code) {
        case "right" -> List.of("AAAAB", "CCCC");
        case "late" -> throw new DomainException(OrganisationError.SIGN_IN_OVER, "Late.");
        default -> throw new DomainException(OrganisationError.SECOND_FACTOR_REFUSED, "No.");
      };
    }
  }
}
