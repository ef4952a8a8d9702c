package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Sessions of people, seen and ended by an admin. */
class TeamSessionsIT {
  private final TestPlatform platform = new TestPlatform();
  private final TeamSessions sessions = platform.get(TeamSessions.class);
  private final Stays stays = platform.get(Stays.class);
  private final Caller vera = platform.colleague("Vera", Role.HR);
  private final UserId veraId = new UserId(vera.userId());
  private final String office = stays.begin(vera, new Visit("Firefox", "192.0.2.7"));

  @Test
  void adminsSeeWhereSomebodyIsSignedInSinceWhenAndWhenLastSeen() {
    Instant began = platform.now();
    platform.passTime(Duration.ofMinutes(10));
    stays.caller(office);
    String home = stays.begin(vera, new Visit("Chrome", "192.0.2.8"));
    stays.begin(platform.colleague("Hal", Role.HR), new Visit("Safari", "192.0.2.9"));

    assertThat(platform.asAdmin(() -> sessions.of(veraId)))
        .extracting(Stay::browser, Stay::address)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Firefox", "192.0.2.7"),
            org.assertj.core.groups.Tuple.tuple("Chrome", "192.0.2.8"));
    Stay first = stay("Firefox");
    assertThat(first.beganAt()).isEqualTo(began);
    assertThat(first.seenAt()).isEqualTo(began.plus(Duration.ofMinutes(10)));
    assertThat(first.toString()).doesNotContain(office, home);
  }

  @Test
  void whatIsOverIsNotShown() {
    platform.passTime(Duration.ofHours(1));
    assertThat(platform.asAdmin(() -> sessions.of(veraId))).isEmpty();
    refused(OrganisationError.SESSION_NOT_FOUND, UUID.randomUUID());
  }

  @Test
  void oneEndsAndTheOthersGoOn() {
    String home = stays.begin(vera, new Visit("Chrome", "192.0.2.8"));
    UUID id = stay("Firefox").id();

    asAdmin(() -> sessions.end(veraId, id));

    assertThat(stays.caller(office)).isEmpty();
    assertThat(stays.caller(home)).isPresent();
    assertTold(AuditAction.SESSION_ENDED);
    refused(OrganisationError.SESSION_NOT_FOUND, id);
  }

  @Test
  void allEndAndAccessTokensWithThem() {
    String home = stays.begin(vera, new Visit("Chrome", "192.0.2.8"));
    Instant issued = platform.now();
    platform.passTime(Duration.ofSeconds(2));
    SignIn signIn = platform.get(SignIn.class);
    assertThat(signIn.again(vera.organisationId(), veraId, issued)).isPresent();

    asAdmin(() -> sessions.endAll(veraId));

    assertThat(stays.caller(office)).isEmpty();
    assertThat(stays.caller(home)).isEmpty();
    assertThat(signIn.again(vera.organisationId(), veraId, issued)).isEmpty();
    assertThat(stays.caller(stays.begin(vera, new Visit("Firefox", "192.0.2.7")))).isPresent();
    assertTold(AuditAction.SESSIONS_ENDED);
  }

  @Test
  void nobodysSessionIsEndedUnderTheNameOfAnother() {
    UUID id = stay("Firefox").id();
    UserId hal = new UserId(platform.colleague("Hal", Role.HR).userId());
    assertThatThrownBy(() -> asAdmin(() -> sessions.end(hal, id)))
        .hasFieldOrPropertyWithValue("code", OrganisationError.SESSION_NOT_FOUND);
    assertThat(stays.caller(office)).isPresent();
  }

  @Test
  void onlyWhoManagesPeopleSeesAndEndsThem() {
    UUID id = stay("Firefox").id();
    Caller hal = platform.colleague("Hal", Role.HR);
    as(SecurityError.FORBIDDEN, hal, () -> sessions.of(veraId));
    as(SecurityError.FORBIDDEN, hal, () -> sessions.end(veraId, id));
    as(SecurityError.FORBIDDEN, hal, () -> sessions.endAll(veraId));
    assertThat(stays.caller(office)).isPresent();
  }

  @Test
  void anotherOrganisationsAdminFindsNobody() {
    UUID id = stay("Firefox").id();
    TestPlatform other = new TestPlatform();
    Caller stranger = other.asAdmin(CurrentCaller::current);
    as(OrganisationError.USER_NOT_FOUND, stranger, () -> sessions.of(veraId));
    as(OrganisationError.USER_NOT_FOUND, stranger, () -> sessions.end(veraId, id));
    as(OrganisationError.USER_NOT_FOUND, stranger, () -> sessions.endAll(veraId));
    assertThat(stays.caller(office)).isPresent();
  }

  private Stay stay(String browser) {
    return platform.asAdmin(() -> sessions.of(veraId)).stream()
        .filter(stay -> stay.browser().equals(browser))
        .findFirst()
        .orElseThrow();
  }

  private void refused(ErrorCode code, UUID session) {
    assertThatThrownBy(() -> asAdmin(() -> sessions.end(veraId, session)))
        .hasFieldOrPropertyWithValue("code", code);
  }

  private static void as(ErrorCode code, Caller caller, Runnable work) {
    assertThatThrownBy(() -> CurrentCaller.in(caller, work))
        .hasFieldOrPropertyWithValue("code", code);
  }

  private void asAdmin(Runnable work) {
    platform.asAdmin(
        () -> {
          work.run();
          return true;
        });
  }

  private void assertTold(AuditAction action) {
    assertThat(platform.trail())
        .anySatisfy(
            told -> {
              assertThat(told.action()).isEqualTo(action);
              assertThat(told.subject()).isEqualTo(vera.userId());
            });
  }
}
