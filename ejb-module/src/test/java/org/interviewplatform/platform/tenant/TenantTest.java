package org.interviewplatform.platform.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;

class TenantTest {
  private final OrganisationId first = OrganisationId.create();
  private final OrganisationId second = OrganisationId.create();

  @Test
  void theInnermostTenantCountsAndTheOuterOneReturns() {
    Tenant.in(
        first,
        () -> {
          assertThat(Tenant.in(second, Tenant::current)).isEqualTo(second);
          assertThat(Tenant.current()).isEqualTo(first);
        });
    assertThat(Tenant.find()).isEmpty();
  }

  @Test
  void aFailureReturnsTheThreadToo() {
    assertThatThrownBy(
            () ->
                Tenant.call(
                    first,
                    () -> {
                      throw new java.io.IOException("broken");
                    }))
        .isInstanceOf(java.io.IOException.class);
    assertThat(Tenant.find()).isEmpty();
  }

  @Test
  void askingOutsideOfAnyTenantIsAFault() {
    assertThatThrownBy(Tenant::current)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(TenantError.MISSING));
  }
}
