package org.interviewplatform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class BundleKeyTest {
  private static final String OLD = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String NEW =
      Base64.getEncoder()
          .encodeToString("a seed of thirty-two characters.".getBytes(StandardCharsets.US_ASCII));

  @Test
  void theEarlierKeyIsPublishedBesideTheNewOneThatSigns() {
    BundleKey before = key(OLD, "");
    BundleKey after = key(NEW, before.publicKey() + ", ");

    assertThat(after.otherPublicKeys()).containsExactly(before.publicKey());
    assertThat(after.publicKey()).isNotEqualTo(before.publicKey());
    assertThat(after.sign(new byte[1])).isEqualTo(key(NEW, "").sign(new byte[1]));
    assertThat(before.otherPublicKeys()).isEmpty();
  }

  @Test
  void aPrivateKeyAmongThePublicOnesStopsTheStartWithoutBeingQuoted() {
    assertThatThrownBy(() -> key(NEW, OLD))
        .hasMessageContaining("interview-platform.bundle.other-public-keys")
        .hasMessageNotContaining(OLD)
        .hasNoCause();
  }

  private static BundleKey key(String seed, String others) {
    return BundleKey.from(
        Settings.of(
            Map.of(
                "interview-platform.bundle.signing-key", seed,
                "interview-platform.bundle.other-public-keys", others)));
  }
}
