package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.interviewplatform.organisation.Enrolment;
import org.interviewplatform.organisation.FactorState;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.OwnSecondFactor;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.security.ConsoleSession;
import org.interviewplatform.web.security.SignInDoor;
import org.junit.jupiter.api.Test;

class SecondFactorPageTest {
  private static final String AGAIN = "second-factor?faces-redirect=true";

  private final Factor factor = new Factor();
  private final Door door = new Door();
  private final FakeFeedback feedback = new FakeFeedback();
  private final SecondFactorPage page =
      new SecondFactorPage(factor, door, new Sessions(), anyRequest(), feedback);

  @Test
  void theSecretIsShownInGroupsAndAsAQrCodeOnceBegun() {
    assertThat(page.isBegun()).isFalse();
    assertThat(page.getQr()).isNull();
    page.setPassword("right");
    assertThat(page.begin()).isEqualTo(AGAIN);

    SecondFactorPage next =
        new SecondFactorPage(factor, door, new Sessions(), anyRequest(), feedback);
    assertThat(next.isBegun()).isTrue();
    assertThat(next.getSecret()).isEqualTo("ABCD EFGH IJ");
    assertThat(Objects.requireNonNull(next.getQr())).isEqualTo(QrCode.of("otpauth://totp/a"));
    assertThat(feedback.told).isEmpty();
  }

  @Test
  void recoveryCodesAreShownByTheAnswerToTheFormAndNotAgain() {
    page.setCode("right");
    assertThat(page.confirm()).isNull();
    assertThat(page.getCodes()).isEqualTo("AAAA-BBBB-C\nDDDD");
    assertThat(feedback.told).containsExactly("factor.on.done");
    assertThat(
            new SecondFactorPage(factor, door, new Sessions(), anyRequest(), feedback).getCodes())
        .isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAndChangesNothing() {
    page.setPassword("wrong");
    page.setCode("wrong");
    assertThat(page.begin()).isEqualTo(AGAIN);
    assertThat(page.confirm()).isEqualTo(AGAIN);
    assertThat(page.renew()).isEqualTo(AGAIN);
    assertThat(page.end()).isEqualTo(AGAIN);
    assertThat(feedback.told).hasSize(4).containsOnly("organisation.second-factor-refused");
    assertThat(page.getCodes() + page.getPassword() + page.getCode()).isEmpty();
    assertThat(door.tried).as("each counts").isEqualTo(4);
  }

  @Test
  void newCodesAreShownAndSwitchingOffIsSaid() {
    page.setPassword("right");
    page.setCode("right");
    assertThat(page.renew()).isNull();
    assertThat(page.getCodes()).isNotEmpty();
    assertThat(page.end()).isEqualTo(AGAIN);
    assertThat(feedback.told).containsExactly("factor.renewed", "factor.off.done");
  }

  static HttpServletRequest anyRequest() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SecondFactorPageTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> null);
  }

  private static final class Sessions extends ConsoleSession {
    @Override
    public String token(HttpServletRequest request) {
      return "here";
    }
  }

  private static final class Door extends SignInDoor {
    private int tried;

    @Override
    public <T> T again(HttpServletRequest request, Supplier<T> work) {
      tried++;
      return work.get();
    }
  }

  private static final class Factor extends OwnSecondFactor {
    private static final List<String> CODES = List.of("AAAABBBBC", "DDDD");
    private boolean begun;

    @Override
    public FactorState state() {
      return new FactorState(true, false, false, 0);
    }

    @Override
    public Optional<Enrolment> begun() {
      return Optional.of(new Enrolment("ABCDEFGHIJ", "otpauth://totp/a")).filter(any -> begun);
    }

    @Override
    public void begin(String password) {
      require(password);
      begun = true;
    }

    @Override
    public List<String> confirm(String code, String tokenOfThis) {
      require(code);
      assertThat(tokenOfThis).isEqualTo("here");
      return CODES;
    }

    @Override
    public List<String> renewRecovery(String password, String code) {
      require(code);
      return CODES;
    }

    @Override
    public void end(String password, String code, String tokenOfThis) {
      require(code);
    }

    private static void require(String given) {
      if (!given.equals("right")) {
        throw new DomainException(OrganisationError.SECOND_FACTOR_REFUSED, "No.");
      }
    }
  }
}
