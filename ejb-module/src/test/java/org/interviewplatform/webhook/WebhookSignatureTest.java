package org.interviewplatform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.interviewplatform.platform.security.Keys;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
  private static final WebhookSecrets SECRETS = new WebhookSecrets("a key of this test".repeat(2));

  /** The example that the specification's own libraries are tested with. */
  @Test
  void signsAsTheSpecificationsLibrariesDo() {
    String signature =
        WebhookSignature.of(
            List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}");

    assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void twoSecretsMakeTwoSignatures() {
    WebhookId endpoint = WebhookId.create();
    List<String> both = List.of(SECRETS.of(endpoint, 2), SECRETS.of(endpoint, 1));

    String signature = WebhookSignature.of(both, "id", Instant.EPOCH, "{}");

    assertThat(signature.split(" ")).hasSize(2).doesNotHaveDuplicates();
    assertThat(signature)
        .startsWith(WebhookSignature.of(both.subList(0, 1), "id", Instant.EPOCH, "{}"));
  }

  @Test
  void aSecretBelongsToOneEndpointAndOneGeneration() {
    WebhookId endpoint = WebhookId.create();

    assertThat(SECRETS.of(endpoint, 1))
        .isEqualTo(SECRETS.of(endpoint, 1))
        .isNotEqualTo(SECRETS.of(endpoint, 2))
        .isNotEqualTo(SECRETS.of(WebhookId.create(), 1));
    assertThat(Base64.getDecoder().decode(SECRETS.of(endpoint, 1).substring("whsec_".length())))
        .hasSize(32);
  }

  @Test
  void whileTheKeyIsChangedMessagesAreSignedWithTheSecretsOfBoth() {
    WebhookId endpoint = WebhookId.create();
    String old = "a key of this test".repeat(2);
    WebhookSecrets both = new WebhookSecrets(new Keys("a new key".repeat(4), List.of(old)));

    assertThat(both.all(endpoint, 1))
        .containsExactly(both.of(endpoint, 1), SECRETS.of(endpoint, 1))
        .doesNotHaveDuplicates();
    assertThat(SECRETS.all(endpoint, 1)).containsExactly(SECRETS.of(endpoint, 1));
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new WebhookSecrets("short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("interview-platform.webhook.key");
  }
}
