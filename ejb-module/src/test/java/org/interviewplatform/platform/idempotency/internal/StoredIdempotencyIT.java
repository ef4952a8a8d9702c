package org.interviewplatform.platform.idempotency.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.idempotency.IdempotencyError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredIdempotencyIT {
  private static final TestDatabase DATABASE = TestDatabase.get();

  private final OrganisationId organisation = OrganisationId.create();
  private final String key = UUID.randomUUID().toString();
  private final StoredIdempotency idempotency = new StoredIdempotency();
  private final AtomicInteger effects = new AtomicInteger();

  record Answer(String token, int number) {}

  @BeforeEach
  void wire() {
    idempotency.entityManager = DATABASE.entityManager();
  }

  @Test
  void theSecondRequestGetsTheFirstAnswerWithoutAnotherEffect() {
    Answer first = once("request", this::effect);
    Answer second = once("request", this::effect);

    assertThat(second).isEqualTo(first);
    assertThat(effects).hasValue(1);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    once("request", this::effect);

    assertThatThrownBy(() -> once("another request", this::effect))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.code()).isEqualTo(IdempotencyError.KEY_REUSED));
  }

  @Test
  void aFailedEffectLeavesTheKeyFree() {
    assertThatThrownBy(
            () ->
                once(
                    "request",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(once("request", this::effect).number()).isEqualTo(1);
  }

  @Test
  void keysOfOrganisationsAreApart() {
    once("request", this::effect);

    DATABASE.in(
        OrganisationId.create(),
        () -> idempotency.once(key, "another request", Answer.class, this::effect));

    assertThat(effects).hasValue(2);
  }

  @Test
  void aRequestBesideTheFirstIsToldToWait() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Answer> first =
          other.submit(
              () ->
                  once(
                      "request",
                      () -> {
                        begun.countDown();
                        await(asked);
                        return effect();
                      }));
      begun.await();
      assertThatThrownBy(() -> once("request", this::effect))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.code()).isEqualTo(IdempotencyError.IN_PROGRESS));
      asked.countDown();
      assertThat(first.get().number()).isEqualTo(1);
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void theDatabaseHasNeitherKeyNorAnswerInTheClear() {
    once("request", this::effect);

    List<String> rows =
        new Statements(DATABASE.superuser())
            .list(
                "select r::text || encode(answer, 'escape') from"
                    + " interview_platform.idempotency_record r where organisation_id = ?",
                row -> row.getString(1),
                organisation.value());

    assertThat(rows).hasSize(1).allSatisfy(row -> assertThat(row).doesNotContain("secret", key));
  }

  private Answer once(String fingerprint, Supplier<Answer> effect) {
    return DATABASE.in(
        organisation, () -> idempotency.once(key, fingerprint, Answer.class, effect));
  }

  private Answer effect() {
    return new Answer("secret", effects.incrementAndGet());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
