package org.interviewplatform.platform.idempotency.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SealedAnswerTest {
  private static final byte[] ANSWER = "a token of somebody".getBytes(UTF_8);

  private final byte[] sealed = SealedAnswer.seal("key", ANSWER);

  @Test
  void whoHasTheKeyReadsIt() {
    assertThat(SealedAnswer.open("key", sealed)).isEqualTo(ANSWER);
  }

  @Test
  void whoHasAnotherKeyDoesNot() {
    assertThatIllegalStateException().isThrownBy(() -> SealedAnswer.open("another key", sealed));
  }

  @Test
  void noByteOfItCanBeAltered() {
    for (int i = 0; i < sealed.length; i++) {
      byte[] altered = sealed.clone();
      altered[i] ^= 1;
      assertThatIllegalStateException()
          .as("byte " + i)
          .isThrownBy(() -> SealedAnswer.open("key", altered));
    }
  }

  @Test
  void theSameAnswerIsNeverSealedAlike() {
    assertThat(SealedAnswer.seal("key", ANSWER)).isNotEqualTo(sealed).hasSize(sealed.length);
  }
}
