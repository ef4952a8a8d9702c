package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The life of an account: invited, signed in, locked out of and recovered, disabled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountIT {
  private static final String PASSWORD = "a sentence of my own";
  private static final Visit VISIT = new Visit("Firefox", "192.0.2.7");

  private final TestPlatform platform = new TestPlatform();
  private final TeamService team = platform.get(TeamService.class);
  private final AccountDoor door = platform.get(AccountDoor.class);
  private final SignIn signIn = platform.get(SignIn.class);
  private final Stays stays = platform.get(Stays.class);
  private final OwnAccount own = platform.get(OwnAccount.class);
  private String address = "";

  @BeforeEach
  void somebodyNew() {
    address = "vera@" + UUID.randomUUID() + ".example";
  }

  @Test
  void whoIsInvitedChoosesAPasswordOnceAndSignsIn() {
    Person vera = invite(Role.VIEWER);
    assertThat(vera.state()).isEqualTo(Person.State.INVITED);
    refused(OrganisationError.SIGN_IN_REFUSED, () -> signIn.authenticate(address, PASSWORD));

    String link = lastLink();
    assertThat(door.owner(link).email()).isEqualTo(address);
    door.choose(link, PASSWORD);

    Caller caller = signIn.authenticate(address.toUpperCase(java.util.Locale.ROOT), PASSWORD);
    assertThat(caller.roles()).containsExactly(Role.VIEWER);
    refused(OrganisationError.LINK_GONE, () -> chosen(link, "another sentence of mine"));
    assertThat(person(vera.id()).state()).isEqualTo(Person.State.ACTIVE);
  }

  @Test
  void aLinkEndsWithItsTime() {
    invite(Role.HR);
    String link = lastLink();
    platform.passTime(Duration.ofDays(7));
    refused(OrganisationError.LINK_GONE, () -> door.owner(link));
    refused(OrganisationError.LINK_GONE, () -> door.owner("unknown"));
  }

  @Test
  void aPasswordThatIsEasyToGuessIsRefusedAndTheLinkStaysGood() {
    invite(Role.HR);
    String link = lastLink();
    for (String weak : Set.of("short", "aaaaaaaaaaaaaaaa", "password12345", address + "1")) {
      refused(OrganisationError.PASSWORD_WEAK, () -> chosen(link, weak));
    }
    door.choose(link, PASSWORD);
  }

  @Test
  void aNewPasswordByMailEndsTheOldOneEverySessionAndEveryOtherLink() {
    Caller vera = member(Role.HR);
    String stay = stays.begin(vera, VISIT);
    door.reset(address);
    String first = lastLink();
    door.reset(" " + address.toUpperCase(java.util.Locale.ROOT));
    String second = lastLink();

    door.choose(second, "quite another sentence");

    assertThat(stays.caller(stay)).isEmpty();
    refused(OrganisationError.LINK_GONE, () -> door.owner(first));
    refused(OrganisationError.SIGN_IN_REFUSED, () -> signIn.authenticate(address, PASSWORD));
    signIn.authenticate(address, "quite another sentence");
  }

  @Test
  void nobodysAddressAndADisabledOnesGetNoMail() {
    Caller vera = member(Role.HR);
    asAdmin(() -> team.disable(new UserId(vera.userId())));
    int before = links();
    door.reset("nobody@" + UUID.randomUUID() + ".example");
    door.reset(address);
    assertThat(links()).isEqualTo(before);
  }

  @Test
  void aDisabledPersonIsOutAtOnceByEveryWay() {
    Caller vera = member(Role.HR);
    String stay = stays.begin(vera, VISIT);
    assertThat(stays.caller(stay)).isPresent();
    assertThat(again(vera)).isTrue();

    asAdmin(() -> team.disable(new UserId(vera.userId())));

    assertThat(stays.caller(stay)).isEmpty();
    assertThat(again(vera)).isFalse();
    refused(OrganisationError.SIGN_IN_REFUSED, () -> signIn.authenticate(address, PASSWORD));

    asAdmin(() -> team.enable(new UserId(vera.userId())));
    signIn.authenticate(address, PASSWORD);
  }

  @Test
  void otherRolesCountInASessionUnderWay() {
    Caller vera = member(Role.VIEWER);
    String stay = stays.begin(vera, VISIT);
    asAdmin(() -> team.change(new UserId(vera.userId()), Set.of(Role.HR)));
    assertThat(stays.caller(stay).orElseThrow().may(Permission.DECIDE)).isTrue();
  }

  @Test
  void theLastAdminStays() {
    UserId admin =
        asAdmin(() -> team.people()).stream()
            .filter(person -> person.roles().contains(Role.ADMIN))
            .findFirst()
            .orElseThrow()
            .id();
    refused(OrganisationError.LAST_ADMIN, () -> asAdmin(() -> team.disable(admin)));
    refused(OrganisationError.LAST_ADMIN, () -> asAdmin(() -> team.change(admin, Set.of(Role.HR))));
    assertThat(person(admin).state()).isEqualTo(Person.State.ACTIVE);
  }

  @Test
  void aSessionEndsBySilenceAndAfterAWorkingDay() {
    Caller vera = member(Role.HR);
    String silent = stays.begin(vera, VISIT);
    platform.passTime(Duration.ofMinutes(59));
    assertThat(stays.caller(silent)).isPresent();
    platform.passTime(Duration.ofMinutes(61));
    assertThat(stays.caller(silent)).isEmpty();

    String busy = stays.begin(vera, VISIT);
    for (int hour = 0; hour < 13; hour++) {
      platform.passTime(Duration.ofMinutes(55));
      stays.caller(busy);
    }
    platform.passTime(Duration.ofMinutes(5));
    assertThat(stays.caller(busy)).isEmpty();
    assertThat(stays.caller("unknown")).isEmpty();
  }

  @Test
  void anotherPasswordEndsTheOtherSessionsAndTokens() {
    Caller vera = member(Role.HR);
    String here = stays.begin(vera, VISIT);
    String there = stays.begin(vera, new Visit("Chrome", "192.0.2.8"));
    Instant issued = platform.now();
    platform.passTime(Duration.ofSeconds(2));
    Caller me = stays.caller(here).orElseThrow();
    refused(
        OrganisationError.SIGN_IN_REFUSED,
        () -> changed(me, "not my password", "another sentence", here));

    changed(me, PASSWORD, "another sentence of mine", here);

    assertThat(stays.caller(here)).isPresent();
    assertThat(stays.caller(there)).isEmpty();
    assertThat(signIn.again(vera.organisationId(), new UserId(vera.userId()), issued)).isEmpty();
  }

  @Test
  void peopleSeeAndEndTheirOwnSessionsOnly() {
    Caller vera = member(Role.HR);
    UserSessionDesk desk = platform.get(UserSessionDesk.class);
    String here = stays.begin(vera, VISIT);
    String there = stays.begin(vera, new Visit("Chrome", "192.0.2.8"));
    Stay other =
        CurrentCaller.in(vera, () -> desk.own(here)).stream()
            .filter(stay -> !stay.isThis())
            .findFirst()
            .orElseThrow();
    assertThat(other.browser()).isEqualTo("Chrome");

    asAdmin(
        () -> {
          desk.endOwn(other.id());
          return true;
        });
    assertThat(stays.caller(there)).isPresent();
    CurrentCaller.in(vera, () -> desk.endOwn(other.id()));
    assertThat(stays.caller(there)).isEmpty();
  }

  @Test
  void aHashOfYesterdaysStrengthIsRenewedAtSignIn() {
    Caller vera = member(Role.HR);
    String weak = PasswordHashTest.withRounds(PASSWORD, 1_000);
    new Statements(TestDatabase.get().superuser())
        .update(
            "update interview_platform.app_user set password_hash = ? where id = ?",
            weak,
            vera.userId());

    signIn.authenticate(address, PASSWORD);

    assertThat(storedHash(vera)).startsWith("pbkdf2-sha256$600000$").isNotEqualTo(weak);
    signIn.authenticate(address, PASSWORD);
  }

  @Test
  void whomAProviderVouchesForIsMadeAtFirstSightAndFollowsItsGroups() {
    ExternalSignIn external = platform.get(ExternalSignIn.class);
    Caller first = external.caller(identity(Set.of(Role.REVIEWER))).orElseThrow();
    Caller again = external.caller(identity(Set.of(Role.HR))).orElseThrow();

    assertThat(again.userId()).isEqualTo(first.userId());
    assertThat(again.roles()).containsExactly(Role.HR);
    refused(OrganisationError.SIGN_IN_REFUSED, () -> signIn.authenticate(address, ""));
    assertThat(external.caller(identity(Set.of()))).as("in no group any more").isEmpty();

    asAdmin(() -> team.disable(new UserId(first.userId())));
    assertThat(external.caller(identity(Set.of(Role.ADMIN)))).isEmpty();
  }

  @Test
  void aProviderTakesOverNobodysAddressAndMakesNobodyWithoutARole() {
    ExternalSignIn external = platform.get(ExternalSignIn.class);
    assertThat(external.caller(identity(Set.of()))).isEmpty();
    member(Role.HR);
    assertThat(external.caller(identity(Set.of(Role.ADMIN)))).isEmpty();
  }

  @Test
  void theSameSubjectOfAnotherProviderIsSomebodyElse() {
    ExternalSignIn external = platform.get(ExternalSignIn.class);
    ExternalIdentity vera = identity(Set.of(Role.ADMIN));
    ExternalIdentity other =
        new ExternalIdentity(
            vera.organisation(),
            "https://another.example",
            vera.subject(),
            "other-" + address,
            "Vera",
            Set.of(Role.VIEWER));

    Caller first = external.caller(vera).orElseThrow();
    Caller second = external.caller(other).orElseThrow();

    assertThat(second.userId()).isNotEqualTo(first.userId());
    assertThat(second.roles()).containsExactly(Role.VIEWER);
    assertThat(external.caller(vera).orElseThrow().userId()).isEqualTo(first.userId());
  }

  private ExternalIdentity identity(Set<Role> roles) {
    OrganisationId organisation = asAdmin(CurrentCaller::current).organisationId();
    return new ExternalIdentity(
        organisation, "https://sso.example", "subject-of-" + address, address, "Vera", roles);
  }

  @Test
  void theFirstAdminsPasswordIsHeldToTheSameRule() {
    Bootstrap bootstrap = platform.get(Bootstrap.class);
    for (String weak : Set.of("short", "password12345", address)) {
      refused(OrganisationError.PASSWORD_WEAK, () -> begun(bootstrap, weak));
    }
    begun(bootstrap, PASSWORD);
    assertThat(signIn.authenticate(address, PASSWORD).may(Permission.MANAGE_USERS)).isTrue();
  }

  @Test
  void thePasswordOfTheSettingsLetsInToChooseAnotherAlone() {
    SecondStep steps = platform.get(SecondStep.class);
    Bootstrap bootstrap = platform.get(Bootstrap.class);
    Tenant.in(OrganisationId.create(), () -> bootstrap.create("Acme", address, PASSWORD, false));
    refused(OrganisationError.PASSWORD_TO_CHOOSE, () -> signIn.authenticate(address, PASSWORD));
    refused(OrganisationError.SIGN_IN_REFUSED, () -> steps.enter(address, "another password"));

    Entry entry = steps.enter(address, PASSWORD);

    String link = ((Entry.NewPassword) entry).token();
    assertThat(entry.toString()).doesNotContain(link);
    assertThat(stays.caller(link)).isEmpty();
    assertThat(door.owner(link).email()).isEqualTo(address);
    refused(OrganisationError.PASSWORD_SAME, () -> chosen(link, PASSWORD));
    door.choose(link, "a sentence of the admin");
    refused(OrganisationError.SIGN_IN_REFUSED, () -> steps.enter(address, PASSWORD));
    refused(OrganisationError.LINK_GONE, () -> chosen(link, "yet another sentence"));
    assertThat(steps.enter(address, "a sentence of the admin")).isInstanceOf(Entry.Complete.class);
    assertThat(signIn.authenticate(address, "a sentence of the admin").email()).isEqualTo(address);
  }

  private boolean begun(Bootstrap bootstrap, String password) {
    Tenant.in(OrganisationId.create(), () -> bootstrap.create("Acme", address, password, true));
    return true;
  }

  @Test
  void onlyAdminsManagePeople() {
    Caller hr = platform.colleague("Hal", Role.HR);
    refused(
        SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, () -> team.invite(draft(Role.ADMIN))));
    Person vera = invite(Role.VIEWER);
    refused(SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, () -> team.disable(vera.id())));
    refused(OrganisationError.ADDRESS_TAKEN, () -> invite(Role.HR));
    TestPlatform other = new TestPlatform();
    refused(
        OrganisationError.USER_NOT_FOUND,
        () -> other.asAdmin(() -> other.get(TeamService.class).disable(vera.id())));
  }

  private boolean again(Caller caller) {
    return signIn
        .again(caller.organisationId(), new UserId(caller.userId()), platform.now())
        .isPresent();
  }

  private Caller member(Role role) {
    invite(role);
    door.choose(lastLink(), PASSWORD);
    return signIn.authenticate(address, PASSWORD);
  }

  private Person invite(Role role) {
    return asAdmin(() -> team.invite(draft(role)));
  }

  private PersonDraft draft(Role role) {
    return new PersonDraft(address, "Vera", Set.of(role), "en");
  }

  private Person person(UserId id) {
    return asAdmin(() -> team.get(id));
  }

  /** As the mail has it. */
  private String lastLink() {
    AccountLinkWanted wanted =
        platform.events().stream()
            .filter(AccountLinkWanted.class::isInstance)
            .map(AccountLinkWanted.class::cast)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    AccountMail mail =
        platform.asJob(() -> platform.get(AccountDesk.class).mail(wanted.linkId())).orElseThrow();
    assertThat(mail.person().email()).isEqualTo(address);
    return platform.get(AccountTokens.class).tokenOf(wanted.linkId());
  }

  private int links() {
    return (int) platform.events().stream().filter(AccountLinkWanted.class::isInstance).count();
  }

  private boolean chosen(String link, String password) {
    door.choose(link, password);
    return true;
  }

  private boolean changed(Caller caller, String present, String wanted, String here) {
    return CurrentCaller.in(
        caller,
        () -> {
          own.changePassword(present, wanted, here);
          return true;
        });
  }

  private static String storedHash(Caller caller) {
    return new Statements(TestDatabase.get().superuser())
        .list(
            "select password_hash from interview_platform.app_user where id = ?",
            row -> row.getString(1),
            caller.userId())
        .get(0);
  }

  private <T> T asAdmin(Supplier<T> work) {
    return platform.asAdmin(work);
  }

  private static void refused(ErrorCode code, Supplier<?> work) {
    assertThatThrownBy(work::get).hasFieldOrPropertyWithValue("code", code);
  }
}
