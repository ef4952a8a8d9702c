package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTokensTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private final LinkTokens tokens = new LinkTokens("0123456789abcdef0123456789abcdef");

  @Test
  void aTokenCanBeShownAgain() {
    assertThat(tokens.tokenOf(ID)).isEqualTo(tokens.tokenOf(ID));
  }

  @Test
  void aTokenHasMoreThan128Bits() {
    assertThat(Base64.getUrlDecoder().decode(tokens.tokenOf(ID)).length * 8)
        .isGreaterThanOrEqualTo(128);
  }

  @Test
  void anotherIdHasAnotherToken() {
    assertThat(tokens.tokenOf(UUID.randomUUID())).isNotEqualTo(tokens.tokenOf(ID));
  }

  @Test
  void anotherSecretMakesAnotherToken() {
    LinkTokens others = new LinkTokens("fedcba9876543210fedcba9876543210");
    assertThat(others.tokenOf(ID)).isNotEqualTo(tokens.tokenOf(ID));
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> new LinkTokens("short")).hasMessageContaining("at least 32");
  }
}
