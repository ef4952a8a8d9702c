package org.interviewplatform.platform.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditedCallTest {
  private static final UUID ID = UUID.randomUUID();

  @Test
  void theFirstIdAmongTheParametersIsTheSubject() {
    assertThat(call("rate", null, "x", new TypedId(ID), UUID.randomUUID()).subject(false))
        .contains(ID);
  }

  @Test
  void whatIsGivenBackIsTheSubjectOtherwise() {
    assertThat(call("named", new Made(new TypedId(ID), "x"), "x").subject(false)).contains(ID);
    assertThat(call("named", Optional.of(new Made(new TypedId(ID), "x")), "x").subject(false))
        .contains(ID);
  }

  @Test
  void whatIsMadeIsTheSubjectWhereSaidSo() {
    Made made = new Made(new TypedId(ID), "x");

    assertThat(call("named", made, UUID.randomUUID()).subject(true)).contains(ID);
  }

  @Test
  void anIdThatMayBeMissingIsAnId() {
    assertThat(call("told", null, "x", 1, Optional.of(new TypedId(ID)), null).subject(false))
        .contains(ID);
  }

  @Test
  void nothingFoundIsNothingTold() {
    assertThat(call("named", Optional.empty(), "x").subject(false)).isEmpty();
  }

  @Test
  void withoutAnyIdTheOrganisationIsMeant() {
    OrganisationId organisation = OrganisationId.create();

    Optional<UUID> subject = Tenant.in(organisation, () -> call("named", null, "x").subject(false));

    assertThat(subject).contains(organisation.value());
  }

  @Test
  void onlyMarkedParametersAreTold() {
    assertThat(call("told", null, "secret", 4, Optional.of(new TypedId(ID)), null).details())
        .isEqualTo(Map.of("level", "4", "of", ID.toString(), "none", ""));
  }

  record TypedId(UUID value) {}

  record Made(TypedId id, String name) {}

  /** Methods of some service. */
  @SuppressWarnings("unused")
  interface Service {
    void rate(String note, TypedId session, UUID other);

    Object named(String name);

    void told(
        String note,
        @Told("level") int level,
        @Told("of") Optional<TypedId> of,
        @Nullable @Told("none") String none);
  }

  private static AuditedCall call(
      String name, @Nullable Object result, @Nullable Object... arguments) {
    Method method =
        Arrays.stream(Service.class.getMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return new AuditedCall(method, arguments, result);
  }
}
