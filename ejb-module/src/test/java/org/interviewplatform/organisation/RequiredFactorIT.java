package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.CollectedTrail;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** An organisation that requires second factors, and an admin who takes a lost one away. */
class RequiredFactorIT {
  private static final String PASSWORD = TestPlatform.PASSWORD;
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final Visit VISIT = new Visit("Firefox", "192.0.2.7");

  private final TestPlatform platform = new TestPlatform();
  private final FactorRule rule = platform.get(FactorRule.class);
  private final SignIn signIn = platform.get(SignIn.class);
  private final SecondStep steps = platform.get(SecondStep.class);
  private final OwnSecondFactor own = platform.get(OwnSecondFactor.class);
  private final TeamSecondFactors team = platform.get(TeamSecondFactors.class);
  private final Stays stays = platform.get(Stays.class);
  private final String address = platform.adminEmail();
  private final Caller vera = platform.asAdmin(CurrentCaller::current);
  private final Caller hal = platform.colleague("Hal", Role.ADMIN);
  private final UserId veraId = new UserId(vera.userId());

  @Test
  void whoHasNoneSetsItUpAfterThePasswordAndIsInThen() {
    require(true);
    String token = halfWay();
    assertThat(steps.asked(token).orElseThrow().next()).isEqualTo(NextStep.SET_UP);
    assertThat(stays.caller(token)).isEmpty();
    Authenticator app = new Authenticator(steps.enrolment(token).orElseThrow());
    String code = app.codeAt(platform.now());
    refused(OrganisationError.SECOND_FACTOR_REFUSED, () -> steps.finish(token, code));
    refused(OrganisationError.SECOND_FACTOR_REFUSED, () -> steps.setUp(token, "000000"));

    SetUp done = steps.setUp(token, code);

    assertThat(done.caller().userId()).isEqualTo(vera.userId());
    assertThat(done.codes()).hasSize(10);
    assertThat(done.toString()).doesNotContain(done.codes().get(0));
    assertThat(steps.asked(token)).as("good for one sign-in").isEmpty();
    assertThat(platform.trail())
        .extracting(CollectedTrail.Told::action)
        .contains(AuditAction.SECOND_FACTOR_ON, AuditAction.SIGNED_IN);
    assertThat(steps.asked(halfWay()).orElseThrow().next()).isEqualTo(NextStep.CODE);
    signIn.authenticate(address, PASSWORD, done.codes().get(0));
  }

  @Test
  void aTokenForTheApiIsNoWayRoundIt() {
    require(true);
    refused(OrganisationError.SECOND_FACTOR_MISSING, () -> signIn.authenticate(address, PASSWORD));
    refused(
        OrganisationError.SECOND_FACTOR_MISSING,
        () -> signIn.authenticate(address, PASSWORD, "000000"));
    require(false);
    signIn.authenticate(address, PASSWORD);
  }

  @Test
  void whoKnowsThePasswordCannotReplaceTheFactorThatIsThere() {
    require(true);
    String early = halfWay();
    Authenticator app = setUp();
    platform.passTime(STEP);
    assertThat(steps.enrolment(early)).as("no secret is shown any more").isEmpty();
    assertThat(steps.enrolment(halfWay())).isEmpty();
    refused(
        OrganisationError.SECOND_FACTOR_REFUSED,
        () -> steps.setUp(early, app.codeAt(platform.now())));
  }

  @Test
  void aFormSentTwiceAtOnceLetsBothBegin() {
    require(true);
    List<CompletableFuture<String>> sent =
        Stream.generate(() -> CompletableFuture.supplyAsync(this::halfWay)).limit(4).toList();

    assertThat(sent)
        .allSatisfy(
            each -> assertThat(steps.asked(each.join())).as("asked for a code").isPresent());
  }

  @Test
  void eachBeginsWithASecretThatNobodyElseHasSeen() {
    require(true);
    Authenticator seen = new Authenticator(steps.enrolment(halfWay()).orElseThrow());
    String token = halfWay();
    refused(
        OrganisationError.SECOND_FACTOR_REFUSED,
        () -> steps.setUp(token, seen.codeAt(platform.now())));
  }

  @Test
  void whereItIsRequiredNobodySwitchesItOff() {
    Authenticator app = setUp();
    platform.passTime(STEP);
    String code = app.codeAt(platform.now());
    require(true);
    assertThat(CurrentCaller.in(vera, own::state).isRequired()).isTrue();
    refused(
        OrganisationError.WRONG_STATE,
        () -> CurrentCaller.in(vera, () -> own.end(PASSWORD, code, "")));
    require(false);
    CurrentCaller.in(vera, () -> own.end(PASSWORD, code, ""));
  }

  @Test
  void whoComesThroughAProviderIsNotAsked() {
    require(true);
    ExternalIdentity eve =
        new ExternalIdentity(
            vera.organisationId(),
            "https://sso.example",
            "eve",
            "eve-" + address,
            "Eve",
            Set.of(Role.HR));
    assertThat(platform.get(ExternalSignIn.class).signIn(eve)).isPresent();
  }

  @Test
  void onlyWhoRunsTheOrganisationRequiresItAndThatIsTold() {
    Caller hr = platform.colleague("Hedda", Role.HR);
    refused(SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, () -> rule.require(true)));
    refused(SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, rule::isRequired));
    assertThat(CurrentCaller.in(vera, rule::isRequired)).isFalse();

    require(true);

    assertThat(CurrentCaller.in(vera, rule::isRequired)).isTrue();
    assertThat(platform.trail())
        .contains(
            new CollectedTrail.Told(
                AuditAction.SETTINGS_CHANGED,
                vera.organisationId().value(),
                Map.of("secondFactorRequired", "true")));
    TestPlatform other = new TestPlatform();
    assertThat(other.asAdmin(() -> other.get(FactorRule.class).isRequired())).isFalse();
  }

  @Test
  void anAdminTakesALostOneAwayWithEverySessionAndThePersonIsTold() {
    setUp();
    String stay = stays.begin(vera, VISIT);
    Instant issued = platform.now();
    platform.passTime(Duration.ofSeconds(2));
    assertThat(CurrentCaller.in(hal, () -> team.isOn(veraId))).isTrue();

    CurrentCaller.in(hal, () -> team.take(veraId));

    assertThat(CurrentCaller.in(hal, () -> team.isOn(veraId))).isFalse();
    assertThat(stays.caller(stay)).isEmpty();
    assertThat(signIn.again(vera.organisationId(), veraId, issued)).isEmpty();
    signIn.authenticate(address, PASSWORD);
    assertThat(platform.events()).contains(new SecondFactorTaken(vera.userId()));
    assertThat(platform.trail())
        .contains(
            new CollectedTrail.Told(AuditAction.SECOND_FACTOR_TAKEN, vera.userId(), Map.of()));
    refused(OrganisationError.WRONG_STATE, () -> CurrentCaller.in(hal, () -> team.take(veraId)));
  }

  @Test
  void nobodyTakesTheirOwnAwayLikeThatOrAnybodysWithoutBeingAllowed() {
    setUp();
    Caller hr = platform.colleague("Hedda", Role.HR);
    TestPlatform other = new TestPlatform();
    Caller stranger = other.asAdmin(CurrentCaller::current);
    refused(OrganisationError.WRONG_STATE, () -> CurrentCaller.in(vera, () -> team.take(veraId)));
    refused(SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, () -> team.take(veraId)));
    refused(SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, () -> team.isOn(veraId)));
    refused(
        OrganisationError.USER_NOT_FOUND,
        () -> CurrentCaller.in(stranger, () -> team.take(veraId)));
    assertThat(CurrentCaller.in(hal, () -> team.isOn(veraId))).isTrue();
  }

  private Authenticator setUp() {
    String stay = stays.begin(vera, VISIT);
    CurrentCaller.in(vera, () -> own.begin(PASSWORD));
    Authenticator app = new Authenticator(CurrentCaller.in(vera, own::begun).orElseThrow());
    CurrentCaller.in(vera, () -> own.confirm(app.codeAt(platform.now()), stay));
    return app;
  }

  private String halfWay() {
    return ((Entry.HalfWay) steps.enter(address, PASSWORD)).token();
  }

  private void require(boolean required) {
    CurrentCaller.in(hal, () -> rule.require(required));
  }

  private static void refused(ErrorCode code, Runnable work) {
    assertThatThrownBy(work::run).hasFieldOrPropertyWithValue("code", code);
  }
}
