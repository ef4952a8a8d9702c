package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class ApiTokenIT {
  private static final Duration MONTH = Duration.ofDays(30);

  private final TestPlatform platform = new TestPlatform();
  private final ApiTokenService tokens = platform.get(ApiTokenService.class);
  private final ApiTokenDoor door = platform.get(ApiTokenDoor.class);

  @Test
  void aTokenActsForItsMakerWithinItsScopes() {
    Caller caller = door.caller(made().token()).orElseThrow();

    assertThat(caller.email()).isEqualTo(platform.adminEmail());
    assertThat(caller.may(Permission.READ_INTERVIEWS)).isTrue();
    assertThat(caller.may(Permission.WRITE_INTERVIEWS)).isFalse();
    assertThat(caller.seesOnlyAssigned()).isFalse();
    refused(
        SecurityError.FORBIDDEN,
        () -> CurrentCaller.in(caller, () -> tokens.newest(Optional.empty(), 2)));
  }

  @Test
  void onlyItsHashIsKeptAndItIsShownOnce() {
    NewApiToken made = made();
    assertThat(made.token()).startsWith("ip_").hasSizeGreaterThan(30);
    assertThat(made.details().prefix()).isEqualTo(made.token().substring(0, 11));
    assertThat(made.toString()).doesNotContain(made.token());
    assertThat(
            new Statements(TestDatabase.get().superuser())
                .list(
                    "select t::text from interview_platform.api_token t", row -> row.getString(1)))
        .noneMatch(row -> row.contains(made.token()));
  }

  @Test
  void theLastUseIsShown() {
    NewApiToken made = made();
    assertThat(listed().lastUsedAt()).isEmpty();
    platform.passTime(Duration.ofHours(1));
    door.caller(made.token());
    assertThat(listed().lastUsedAt()).contains(platform.now());
  }

  @Test
  void aTokenEndsByItsTimeByRevocationAndWithItsMaker() {
    NewApiToken old = made();
    platform.passTime(MONTH);
    assertThat(door.caller(old.token())).isEmpty();
    assertThat(listed().state()).isEqualTo(ApiTokenDetails.State.EXPIRED);

    NewApiToken revoked = made();
    platform.asAdmin(() -> revoke(revoked));
    platform.asAdmin(() -> revoke(revoked));
    assertThat(door.caller(revoked.token())).isEmpty();

    Caller ada = platform.colleague("Ada", Role.ADMIN);
    NewApiToken hers = CurrentCaller.in(ada, () -> tokens.create(draft(MONTH)));
    platform.asAdmin(() -> platform.get(TeamService.class).disable(new UserId(ada.userId())));
    assertThat(door.caller(hers.token())).isEmpty();
    assertThat(door.caller("ip_unknown")).isEmpty();
  }

  @Test
  void aTokenNeverDoesMoreThanItsMakerMayNow() {
    Caller ada = platform.colleague("Ada", Role.ADMIN);
    NewApiToken hers = CurrentCaller.in(ada, () -> tokens.create(draft(MONTH)));
    platform.asAdmin(
        () ->
            platform
                .get(TeamService.class)
                .change(new UserId(ada.userId()), Set.of(Role.REVIEWER)));

    Caller now = door.caller(hers.token()).orElseThrow();

    assertThat(now.seesOnlyAssigned()).isTrue();
    assertThat(now.may(Permission.DECIDE)).isFalse();
  }

  @Test
  void aTokenThatIsTooMuchIsRefused() {
    refused(OrganisationError.TOKEN_INVALID, () -> draft(Duration.ofDays(400)));
    refused(OrganisationError.TOKEN_INVALID, () -> draft(Duration.ZERO));
    refused(OrganisationError.TOKEN_INVALID, () -> new ApiTokenDraft("x", Set.of(), MONTH));
    refused(
        OrganisationError.TOKEN_INVALID,
        () -> new ApiTokenDraft("x", Set.of(Permission.MANAGE_API_TOKENS), MONTH));
  }

  @Test
  void othersTokensAreNotThere() {
    NewApiToken made = made();
    TestPlatform other = new TestPlatform();
    ApiTokenService theirs = other.get(ApiTokenService.class);
    assertThat(other.asAdmin(() -> theirs.newest(Optional.empty(), 2)).items()).isEmpty();
    refused(
        OrganisationError.TOKEN_NOT_FOUND,
        () ->
            other.asAdmin(
                () -> {
                  theirs.revoke(made.details().id());
                  return true;
                }));
    assertThat(door.caller(made.token())).isPresent();
    Caller hr = platform.colleague("Hal", Role.HR);
    refused(SecurityError.FORBIDDEN, () -> CurrentCaller.in(hr, () -> tokens.create(draft(MONTH))));
  }

  @Test
  void tokensAreReadPageByPageNewestFirst() {
    NewApiToken oldest = made();
    platform.passTime(Duration.ofSeconds(1));
    NewApiToken one = made();
    NewApiToken another = made();
    platform.passTime(Duration.ofSeconds(1));
    NewApiToken newest = made();

    Slice<ApiTokenDetails> first = platform.asAdmin(() -> tokens.newest(Optional.empty(), 2));
    Slice<ApiTokenDetails> second = platform.asAdmin(() -> tokens.newest(first.next(), 2));

    assertThat(first.items()).first().isEqualTo(newest.details());
    assertThat(second.items()).last().isEqualTo(oldest.details());
    assertThat(List.of(first.items().get(1), second.items().get(0)))
        .containsExactlyInAnyOrder(one.details(), another.details());
    assertThat(second.next()).isEmpty();
    Caller hr = platform.colleague("Hal", Role.HR);
    refused(
        SecurityError.FORBIDDEN,
        () -> CurrentCaller.in(hr, () -> tokens.newest(Optional.empty(), 2)));
    TestPlatform other = new TestPlatform();
    assertThat(
            other
                .asAdmin(() -> other.get(ApiTokenService.class).newest(Optional.empty(), 2))
                .items())
        .isEmpty();
  }

  private NewApiToken made() {
    return platform.asAdmin(() -> tokens.create(draft(MONTH)));
  }

  private boolean revoke(NewApiToken token) {
    tokens.revoke(token.details().id());
    return true;
  }

  private ApiTokenDetails listed() {
    return platform.asAdmin(() -> tokens.newest(Optional.empty(), 1)).items().get(0);
  }

  private static ApiTokenDraft draft(Duration validity) {
    return new ApiTokenDraft(
        "Import", Set.of(Permission.READ_INTERVIEWS, Permission.DECIDE), validity);
  }

  private static void refused(ErrorCode code, Supplier<?> work) {
    assertThatThrownBy(work::get).hasFieldOrPropertyWithValue("code", code);
  }
}
