package org.interviewplatform.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

class CurrentCallerTest {
  private final OrganisationId organisation = OrganisationId.create();

  @Test
  void aCallerBringsTheOrganisation() {
    assertThat(CurrentCaller.in(with(Role.HR), Tenant::current)).isEqualTo(organisation);
    assertThat(CurrentCaller.find()).isEmpty();
    assertThat(Tenant.find()).isEmpty();
  }

  @Test
  void nobodyIsAskedToSignIn() {
    assertThatThrownBy(() -> CurrentCaller.require(Permission.READ_INTERVIEWS))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.code()).isEqualTo(SecurityError.UNAUTHENTICATED));
  }

  @Test
  void aRoleWithoutThePermissionIsForbidden() {
    Caller reviewer = with(Role.REVIEWER);

    assertThatThrownBy(
            () ->
                CurrentCaller.in(
                    reviewer, () -> CurrentCaller.require(Permission.WRITE_INTERVIEWS)))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(SecurityError.FORBIDDEN));
  }

  @Test
  void rolesAddUp() {
    Caller both = with(Role.REVIEWER, Role.HR);

    assertThat(CurrentCaller.in(both, () -> CurrentCaller.require(Permission.WRITE_INTERVIEWS)))
        .isEqualTo(both);
  }

  @Test
  void anAdminMayDoEverythingAndAReviewerNotDecide() {
    assertThat(Role.ADMIN.permissions()).containsExactlyInAnyOrder(Permission.values());
    assertThat(Role.REVIEWER.permissions())
        .doesNotContain(Permission.DECIDE, Permission.MANAGE_USERS, Permission.INVITE_CANDIDATES);
    assertThat(Role.HR.permissions()).doesNotContain(Permission.MANAGE_USERS);
  }

  private Caller with(Role... roles) {
    return new Caller(UUID.randomUUID(), organisation, "Ann", "ann@example.org", Set.of(roles));
  }
}
