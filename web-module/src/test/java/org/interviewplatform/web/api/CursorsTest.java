package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.security.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
  private static final Position POSITION =
      new Position(Instant.parse("2026-11-23T10:15:30.123456Z"), UUID.randomUUID());

  private final Cursors cursors = new Cursors("a secret of at least 32 characters");

  @Test
  void aCursorLeadsBackToItsPosition() {
    assertThat(cursors.read(cursors.write(POSITION))).contains(POSITION);
  }

  @Test
  void noCursorIsTheBeginning() {
    assertThat(cursors.read(null)).isEmpty();
    assertThat(cursors.read("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "!!!", "MQ", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
  void nonsenseIsRefused(String cursor) {
    assertForged(cursor);
  }

  @Test
  void aCursorOutlivesAChangeOfTheKeyUntilTheEarlierOneIsRemoved() {
    String old = "a secret of at least 32 characters";
    String next = "the secret that comes after the first";

    assertThat(new Cursors(new Keys(next, List.of(old))).read(cursors.write(POSITION)))
        .contains(POSITION);
    assertThat(new Cursors(new Keys(old, List.of(next))).read(new Cursors(next).write(POSITION)))
        .contains(POSITION);
    assertThatThrownBy(() -> new Cursors(next).read(cursors.write(POSITION)))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void aCursorOfAnotherInstallationIsRefused() {
    assertForged(new Cursors("another secret, just as long as that").write(POSITION));
  }

  @Test
  void aChangedCursorIsRefused() {
    String text =
        new String(Base64.getUrlDecoder().decode(cursors.write(POSITION)), StandardCharsets.UTF_8);
    String changed = text.replace("2026-", "2020-");
    assertForged(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(changed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLongCursorIsRefused() {
    assertForged("A".repeat(100_000));
  }

  private void assertForged(String cursor) {
    assertThatThrownBy(() -> cursors.read(cursor))
        .isInstanceOfSatisfying(
            DomainException.class,
            failure -> assertThat(failure.code()).isEqualTo(ApiError.CURSOR_FORGED));
  }
}
