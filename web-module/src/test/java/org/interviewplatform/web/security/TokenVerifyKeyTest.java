package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenVerifyKeyTest {
  /** The key and thumbprint of RFC 7638, section 3.1. */
  @Test
  void aKeyIsCalledAsTheStandardSays() {
    String n =
        "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJE"
            + "CPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
            + "FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTW"
            + "hAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";

    assertThat(TestKey.publicKey(n, "AQAB").id())
        .isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
  }

  @Test
  void eitherHalfIsTheSameKey() {
    String both = TestKey.ofBits(2048);
    TokenVerifyKey key = TokenVerifyKey.parse(both).get(0);

    assertThat(TokenVerifyKey.parse(key.pem())).containsExactly(key);
    assertThat(TokenVerifyKey.parse(key.pem() + "," + both)).containsExactly(key, key);
    assertThat(TokenVerifyKey.parse(" ")).isEmpty();
  }

  @Test
  void aShortKeyIsRefused() {
    String weak = TestKey.ofBits(1024);

    assertThatThrownBy(() -> TokenVerifyKey.parse(weak)).hasMessageContaining("2048 bits");
  }
}
