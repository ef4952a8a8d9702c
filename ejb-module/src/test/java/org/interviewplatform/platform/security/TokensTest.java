package org.interviewplatform.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void tokensAreLongDifferentAndSafeInUrls() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      seen.add(Tokens.create());
    }
    assertThat(seen)
        .hasSize(1000)
        .allSatisfy(token -> assertThat(token).matches("[A-Za-z0-9_-]{32}"));
  }

  @Test
  void aDerivedTokenDependsOnKeyAndSubject() {
    assertThat(Tokens.derive("key", "a"))
        .isEqualTo(Tokens.derive("key", "a"))
        .isNotEqualTo(Tokens.derive("key", "b"))
        .isNotEqualTo(Tokens.derive("other", "a"))
        .matches("[A-Za-z0-9_-]{32}");
  }

  @Test
  void theHashIsSha256() {
    assertThat(Tokens.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
