package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** A second factor from the first code to the last recovery code, and who comes in without one. */
class SecondFactorIT {
  private static final String PASSWORD = TestPlatform.PASSWORD;
  private static final Visit VISIT = new Visit("Firefox", "192.0.2.7");
  private static final Duration STEP = Duration.ofSeconds(30);

  private final TestPlatform platform = new TestPlatform();
  private final SignIn signIn = platform.get(SignIn.class);
  private final SecondStep steps = platform.get(SecondStep.class);
  private final OwnSecondFactor own = platform.get(OwnSecondFactor.class);
  private final Stays stays = platform.get(Stays.class);
  private final String address = platform.adminEmail();
  private final Caller vera = platform.asAdmin(CurrentCaller::current);
  private final String here = stays.begin(vera, VISIT);

  @Test
  void itIsOnOnceACodeHasComeBackAndTheOtherSessionsEnd() {
    String elsewhere = stays.begin(vera, new Visit("Chrome", "192.0.2.8"));
    asVera(() -> own.begin(PASSWORD));
    Authenticator app = new Authenticator(begun().orElseThrow());
    refused(OrganisationError.SECOND_FACTOR_REFUSED, () -> confirm("000000"));
    assertThat(state()).isEqualTo(new FactorState(true, false, false, 0));
    signIn.authenticate(address, PASSWORD);

    List<String> codes = confirm(app.codeAt(platform.now()));

    assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(it -> it.length() == 24);
    assertThat(state()).isEqualTo(new FactorState(true, true, false, 10));
    assertThat(begun()).as("the secret is shown no more").isEmpty();
    assertThat(stays.caller(here)).isPresent();
    assertThat(stays.caller(elsewhere)).isEmpty();
    told(AuditAction.SECOND_FACTOR_ON);
  }

  @Test
  void beginningAsksForThePasswordAndIsOverAfterHalfAnHour() {
    refused(OrganisationError.SIGN_IN_REFUSED, () -> asVera(() -> own.begin("not the password")));
    refused(OrganisationError.WRONG_STATE, () -> confirm("000000"));
    asVera(() -> own.begin(PASSWORD));
    Authenticator app = new Authenticator(begun().orElseThrow());
    platform.passTime(Duration.ofMinutes(30));
    assertThat(begun()).isEmpty();
    refused(OrganisationError.WRONG_STATE, () -> confirm(app.codeAt(platform.now())));
    asVera(() -> own.begin(PASSWORD));
    assertThat(begun()).as("another secret").isPresent();
  }

  @Test
  void whoHasNoPasswordCanHaveNone() {
    Caller external =
        platform
            .get(ExternalSignIn.class)
            .caller(
                new ExternalIdentity(
                    vera.organisationId(),
                    "https://sso.example",
                    "hal",
                    "hal-" + address,
                    "Hal",
                    Set.of(Role.HR)))
            .orElseThrow();
    assertThat(CurrentCaller.in(external, own::state).isPossible()).isFalse();
    refused(
        OrganisationError.SIGN_IN_REFUSED,
        () -> CurrentCaller.in(external, () -> own.begin("anything")));
  }

  @Test
  void aRightPasswordAloneLeadsToTheQuestionForACodeAndNowhereElse() {
    Authenticator app = switchOn();
    platform.passTime(STEP);

    refused(OrganisationError.SECOND_FACTOR_NEEDED, () -> signIn.authenticate(address, PASSWORD));
    String token = halfWay();

    assertThat(stays.caller(token)).as("no session").isEmpty();
    assertThat(steps.asked(token).orElseThrow().person().email()).isEqualTo(address);
    assertThat(steps.finish(token, app.codeAt(platform.now())).userId()).isEqualTo(vera.userId());
    assertThat(steps.asked(token)).as("good for one sign-in").isEmpty();
    told(AuditAction.SIGNED_IN);
  }

  @Test
  void aWrongPasswordIsToldAsBeforeWhateverTheCode() {
    Authenticator app = switchOn();
    platform.passTime(STEP);
    String code = app.codeAt(platform.now());
    refused(OrganisationError.SIGN_IN_REFUSED, () -> signIn.authenticate(address, "wrong", code));
    refused(OrganisationError.SIGN_IN_REFUSED, () -> steps.enter(address, "wrong"));
    signIn.authenticate(address, PASSWORD, code);
  }

  @Test
  void codesOfThePresentHalfMinuteTheOneBeforeAndTheOneAfterAreTaken() {
    Authenticator app = switchOn();
    platform.passTime(STEP.multipliedBy(10));
    String tooOld = app.codeAt(platform.now().minus(STEP.multipliedBy(2)));
    String tooNew = app.codeAt(platform.now().plus(STEP.multipliedBy(2)));
    String older = app.codeAt(platform.now().minus(STEP));
    String newer = app.codeAt(platform.now().plus(STEP));

    wrong(tooOld);
    wrong(tooNew);
    signIn.authenticate(address, PASSWORD, older);
    signIn.authenticate(address, PASSWORD, app.codeAt(platform.now()));
    signIn.authenticate(address, PASSWORD, newer);
  }

  @Test
  void aCodeIsTakenOnceAndNoneOfBeforeIt() {
    Authenticator app = switchOn();
    wrong(app.codeAt(platform.now()));
    platform.passTime(STEP);
    String older = app.codeAt(platform.now());
    platform.passTime(STEP);
    String code = app.codeAt(platform.now());
    String token = halfWay();

    signIn.authenticate(address, PASSWORD, code);

    wrong(code);
    wrong(older);
    refused(OrganisationError.SECOND_FACTOR_REFUSED, () -> steps.finish(token, code));
  }

  @Test
  void ofTwoAtTheSameTimeOneComesIn() {
    Authenticator app = switchOn();
    platform.passTime(STEP);
    String code = app.codeAt(platform.now());
    List<CompletableFuture<Boolean>> both =
        Stream.of(halfWay(), halfWay(), halfWay())
            .map(token -> CompletableFuture.supplyAsync(() -> comesIn(token, code)))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
  }

  @Test
  void eachRecoveryCodeIsTakenOnceAsPeopleTypeIt() {
    List<String> codes = switchedOn(new Authenticator[1]);
    String first = codes.get(0);
    String typed = " " + first.substring(0, 4) + "-" + first.substring(4, 8) + " ";
    String written = (typed + first.substring(8)).toLowerCase(Locale.ROOT);

    assertThat(steps.finish(halfWay(), written).userId()).isEqualTo(vera.userId());

    wrong(first);
    wrong(first.substring(1));
    assertThat(state().codesLeft()).isEqualTo(9);
    signIn.authenticate(address, PASSWORD, codes.get(9));
    assertThat(state().codesLeft()).isEqualTo(8);
  }

  @Test
  void fiveWrongCodesEndASignInAndSoDoTenMinutes() {
    Authenticator app = switchOn();
    platform.passTime(STEP);
    String token = halfWay();
    for (int i = 0; i < 5; i++) {
      refused(OrganisationError.SECOND_FACTOR_REFUSED, () -> steps.finish(token, "000000"));
    }
    told(AuditAction.SIGN_IN_REFUSED);
    String code = app.codeAt(platform.now());
    refused(OrganisationError.SIGN_IN_OVER, () -> steps.finish(token, code));
    assertThat(steps.asked(token)).isEmpty();

    String slow = halfWay();
    platform.passTime(Duration.ofMinutes(10));
    String later = app.codeAt(platform.now());
    refused(OrganisationError.SIGN_IN_OVER, () -> steps.finish(slow, later));
    refused(OrganisationError.SIGN_IN_OVER, () -> steps.finish("unknown", later));
    signIn.authenticate(address, PASSWORD, later);
  }

  @Test
  void whoIsDisabledInBetweenStaysOut() {
    Caller hal = platform.colleague("Hal", Role.ADMIN);
    Authenticator app = switchOn();
    platform.passTime(STEP);
    String token = halfWay();
    TeamService team = platform.get(TeamService.class);
    CurrentCaller.in(hal, () -> team.disable(new UserId(vera.userId())));
    refused(OrganisationError.SIGN_IN_OVER, () -> steps.finish(token, app.codeAt(platform.now())));
  }

  @Test
  void aPasswordChosenByMailNeitherSignsInNorTakesTheFactorAway() {
    Authenticator app = switchOn();
    AccountDoor door = platform.get(AccountDoor.class);
    door.reset(address);
    AccountLinkWanted link =
        (AccountLinkWanted)
            platform.events().stream()
                .filter(AccountLinkWanted.class::isInstance)
                .findFirst()
                .orElseThrow();
    String another = "quite another sentence";
    door.choose(platform.get(AccountTokens.class).tokenOf(link.linkId()), another);
    platform.passTime(STEP);

    refused(OrganisationError.SECOND_FACTOR_NEEDED, () -> signIn.authenticate(address, another));
    signIn.authenticate(address, another, app.codeAt(platform.now()));
  }

  @Test
  void newRecoveryCodesEndTheOldOnes() {
    Authenticator[] app = new Authenticator[1];
    String old = switchedOn(app).get(0);
    platform.passTime(STEP);
    String code = app[0].codeAt(platform.now());
    refused(
        OrganisationError.SIGN_IN_REFUSED, () -> asVera(() -> own.renewRecovery("wrong", code)));
    refused(
        OrganisationError.SECOND_FACTOR_REFUSED,
        () -> asVera(() -> own.renewRecovery(PASSWORD, "000000")));

    List<String> codes = CurrentCaller.in(vera, () -> own.renewRecovery(PASSWORD, code));

    wrong(old);
    signIn.authenticate(address, PASSWORD, codes.get(0));
    told(AuditAction.RECOVERY_CODES_MADE);
  }

  @Test
  void switchingItOffAsksForPasswordAndCode() {
    Authenticator app = switchOn();
    platform.passTime(STEP);
    String code = app.codeAt(platform.now());
    refused(OrganisationError.WRONG_STATE, () -> asVera(() -> own.begin(PASSWORD)));
    refused(OrganisationError.SIGN_IN_REFUSED, () -> asVera(() -> own.end("wrong", code, here)));
    refused(
        OrganisationError.SECOND_FACTOR_REFUSED,
        () -> asVera(() -> own.end(PASSWORD, "000000", here)));

    asVera(() -> own.end(PASSWORD, code, here));

    assertThat(state().isOn()).isFalse();
    signIn.authenticate(address, PASSWORD);
    told(AuditAction.SECOND_FACTOR_OFF);
  }

  @Test
  void theDatabaseShowsNeitherSecretNorCodesAndAnotherOrganisationNothing() {
    asVera(() -> own.begin(PASSWORD));
    Enrolment shown = begun().orElseThrow();
    List<String> codes = confirm(new Authenticator(shown).codeAt(platform.now()));
    String row =
        new Statements(TestDatabase.get().superuser())
            .list(
                "select encode(secret, 'escape') || recovery from"
                    + " interview_platform.second_factor where user_id = ?",
                rows -> rows.getString(1),
                vera.userId())
            .get(0);
    assertThat(row).doesNotContain(shown.secret()).doesNotContain(codes);
    assertThat(shown.address())
        .startsWith("otpauth://totp/interview-platform:admin%40")
        .endsWith("?secret=" + shown.secret() + "&issuer=interview-platform");

    UserId id = new UserId(vera.userId());
    TestPlatform other = new TestPlatform();
    SecondStepDesk theirs = other.get(SecondStepDesk.class);
    assertThat(platform.asJob(() -> platform.get(SecondStepDesk.class).next(id)))
        .isEqualTo(NextStep.CODE);
    assertThat(other.asJob(() -> theirs.next(id))).isEqualTo(NextStep.NONE);
  }

  @Test
  void aSecretIsSealedWithTheNewKeyWhenACodeOfItComes() {
    Authenticator app = switchOn();
    String before = "secret".repeat(8);
    String next = "another".repeat(8);
    platform.passTime(STEP);
    SignIn between = with(new Keys(next, List.of(before)));
    between.authenticate(address, PASSWORD, app.codeAt(platform.now()));
    platform.passTime(STEP);
    with(Keys.of(next)).authenticate(address, PASSWORD, app.codeAt(platform.now()));
    platform.passTime(STEP);
    wrong(app.codeAt(platform.now()));
  }

  private SignIn with(Keys keys) {
    return platform.again().with(FactorSeal.class, new FactorSeal(keys)).get(SignIn.class);
  }

  private Authenticator switchOn() {
    Authenticator[] app = new Authenticator[1];
    switchedOn(app);
    return app[0];
  }

  private List<String> switchedOn(Authenticator[] app) {
    asVera(() -> own.begin(PASSWORD));
    app[0] = new Authenticator(begun().orElseThrow());
    return confirm(app[0].codeAt(platform.now()));
  }

  private String halfWay() {
    return ((Entry.HalfWay) steps.enter(address, PASSWORD)).token();
  }

  private boolean comesIn(String token, String code) {
    try {
      steps.finish(token, code);
      return true;
    } catch (DomainException refusal) {
      return false;
    }
  }

  private Optional<Enrolment> begun() {
    return CurrentCaller.in(vera, own::begun);
  }

  private FactorState state() {
    return CurrentCaller.in(vera, own::state);
  }

  private List<String> confirm(String code) {
    return CurrentCaller.in(vera, () -> own.confirm(code, here));
  }

  private void asVera(Runnable work) {
    CurrentCaller.in(vera, work);
  }

  private void wrong(String code) {
    refused(
        OrganisationError.SECOND_FACTOR_REFUSED,
        () -> signIn.authenticate(address, PASSWORD, code));
  }

  private static void refused(ErrorCode code, Runnable work) {
    assertThatThrownBy(work::run).hasFieldOrPropertyWithValue("code", code);
  }

  private void told(AuditAction action) {
    assertThat(platform.trail())
        .anySatisfy(
            told -> {
              assertThat(told.action()).isEqualTo(action);
              assertThat(told.subject()).isEqualTo(vera.userId());
            });
  }
}
