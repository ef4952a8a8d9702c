package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.organisation.AccountTokens;
import org.interviewplatform.organisation.Asked;
import org.interviewplatform.organisation.Entry;
import org.interviewplatform.organisation.NextStep;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.SecondStep;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.limit.Buckets;
import org.interviewplatform.platform.limit.LimitExceeded;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Rate;
import org.interviewplatform.platform.limit.Taken;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class SignInDoorTest {
  private static final String ANNA = "anna@example.org";
  private static final String RIGHT = "right";
  private static final Map<String, String> THREE_TIMES =
      Map.of(
          "interview-platform.limit.sign-in.account", "3/PT1H",
          "interview-platform.limit.sign-in.device", "3/PT1H",
          "interview-platform.limit.sign-in.address", "5/PT1H");

  private final People people = new People();
  private final Steps steps = new Steps();
  private final Browsers browsers = new Browsers();
  private final SignInDoor door = door(THREE_TIMES);

  @Test
  void whoGuessesTooOftenIsRefusedBeforeThePasswordIsLookedAt() {
    for (int i = 0; i < 3; i++) {
      wrong(ANNA, "192.0.2.1");
    }

    tooOften(" Anna@Example.org", RIGHT, "192.0.2.1");
    tooOften(ANNA, RIGHT, "192.0.2.99");
    assertThat(people.asked).isEqualTo(3);
  }

  @Test
  void whoTriesManyAccountsIsStoppedByTheAddress() {
    for (int i = 0; i < 5; i++) {
      wrong("person" + i + "@example.org", "192.0.2.1");
    }

    tooOften(ANNA, RIGHT, "192.0.2.1");
    assertThat(door.enter(from("192.0.2.2"), ANNA, RIGHT, "").email()).isEqualTo(ANNA);
  }

  @Test
  void whatStrangersGuessDoesNotLockOutABrowserThatIsKnown() {
    for (int i = 0; i < 3; i++) {
      wrong(ANNA, "192.0.2.1");
    }
    browsers.known = Optional.of("annas-browser");

    assertThat(door.enter(from("192.0.2.2"), ANNA, RIGHT, "").email()).isEqualTo(ANNA);
  }

  @Test
  void whoSucceedsUsesUpNothing() {
    for (int i = 0; i < 9; i++) {
      door.enter(from("192.0.2.1"), ANNA, RIGHT, "");
    }
    assertThat(people.asked).isEqualTo(9);
    assertThat(browsers.remembered).isEqualTo(ANNA);
  }

  @Test
  void wrongCodesCountAsWrongPasswordsDo() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> door.finish(from("192.0.2.1"), "token", "000000"))
          .hasFieldOrPropertyWithValue("code", OrganisationError.SECOND_FACTOR_REFUSED);
    }

    assertThatExceptionOfType(LimitExceeded.class)
        .isThrownBy(() -> door.finish(from("192.0.2.1"), "token", RIGHT));
    tooOften(ANNA, RIGHT, "192.0.2.1");
    assertThat(steps.asked).isEqualTo(3);
    assertThat(browsers.remembered).isEmpty();
  }

  @Test
  void aBrowserIsKnownOnceTheCodeIsRightAndNotByThePasswordAlone() {
    assertThat(door.begin(from("192.0.2.1"), ANNA, RIGHT)).isInstanceOf(Entry.HalfWay.class);
    assertThat(browsers.remembered).isEmpty();

    assertThat(door.finish(from("192.0.2.1"), "token", RIGHT).email()).isEqualTo(ANNA);

    assertThat(browsers.remembered).isEqualTo(ANNA);
    assertThatThrownBy(() -> door.finish(from("192.0.2.1"), "another", RIGHT))
        .hasFieldOrPropertyWithValue("code", OrganisationError.SIGN_IN_OVER);
  }

  @Test
  void whatIsTriedByWhoeverIsSignedInCountsToo() {
    Caller anna = person(ANNA);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> CurrentCaller.in(anna, () -> again("wrong")))
          .hasFieldOrPropertyWithValue("code", OrganisationError.SIGN_IN_REFUSED);
    }
    assertThatExceptionOfType(LimitExceeded.class)
        .isThrownBy(() -> CurrentCaller.in(anna, () -> again(RIGHT)));
  }

  private Caller again(String password) {
    return door.again(from("192.0.2.1"), () -> people.authenticate(ANNA, password, ""));
  }

  @Test
  void switchedOffNoPasswordOpensIt() {
    SignInDoor shut = door(Map.of(SignInDoor.PASSWORDS.name(), "false"));

    assertThatThrownBy(() -> shut.enter(from("192.0.2.1"), ANNA, RIGHT, ""))
        .hasFieldOrPropertyWithValue("code", AccessError.NO_ISSUER);
    assertThat(people.asked).isZero();
  }

  private SignInDoor door(Map<String, String> settings) {
    Settings read = Settings.of(settings);
    AccountTokens tokens = new AccountTokens("k".repeat(32));
    return new SignInDoor(people, steps, new Limits(read, new Counted()), browsers, tokens, read);
  }

  private void wrong(String email, String address) {
    assertThatThrownBy(() -> door.enter(from(address), email, "wrong", ""))
        .hasFieldOrPropertyWithValue("code", OrganisationError.SIGN_IN_REFUSED);
  }

  private void tooOften(String email, String password, String address) {
    assertThatExceptionOfType(LimitExceeded.class)
        .isThrownBy(() -> door.enter(from(address), email, password, ""));
  }

  private static HttpServletRequest from(String address) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SignInDoorTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("getRemoteAddr") ? address : null);
  }

  private static final class People extends SignIn {
    private int asked;

    @Override
    public Caller authenticate(String email, String password, String code) {
      asked++;
      if (!password.equals(RIGHT)) {
        throw new DomainException(OrganisationError.SIGN_IN_REFUSED, "No.");
      }
      return person(email);
    }
  }

  private static Caller person(String email) {
    return new Caller(UUID.randomUUID(), OrganisationId.create(), "Anna", email, Set.of(Role.HR));
  }

  /** Anna has a second factor. */
  private static final class Steps extends SecondStep {
    private int asked;

    @Override
    public Entry enter(String email, String password) {
      return new Entry.HalfWay("token");
    }

    @Override
    public Optional<Asked> asked(String token) {
      Person anna =
          new Person(UserId.create(), "Anna", ANNA, Set.of(Role.HR), Person.State.ACTIVE, "en");
      return Optional.of(new Asked(anna, NextStep.CODE)).filter(any -> token.equals("token"));
    }

    @Override
    public Caller finish(String token, String code) {
      asked++;
      if (!code.equals(RIGHT)) {
        throw new DomainException(OrganisationError.SECOND_FACTOR_REFUSED, "No.");
      }
      return SignInDoorTest.person(ANNA);
    }
  }

  private static final class Browsers extends Devices {
    private Optional<String> known = Optional.empty();
    private String remembered = "";

    @Override
    Optional<String> known(HttpServletRequest request, String email) {
      return known;
    }

    @Override
    void remember(HttpServletRequest request, String email) {
      remembered = email;
    }
  }

  private static final class Counted implements Buckets {
    private final Map<String, Long> taken = new HashMap<>();

    @Override
    public Taken take(String bucket, Rate rate) {
      long count = taken.merge(bucket, 1L, Long::sum);
      return new Taken(
          Math.max(0, rate.times() - count),
          count > rate.times() ? Optional.of(Duration.ofMinutes(1)) : Optional.empty());
    }

    @Override
    public void giveBack(String bucket, Rate rate) {
      taken.merge(bucket, -1L, Long::sum);
    }
  }
}
