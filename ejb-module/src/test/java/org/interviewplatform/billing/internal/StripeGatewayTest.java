package org.interviewplatform.billing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.interviewplatform.billing.BillingError;
import org.interviewplatform.billing.ProviderEvent;
import org.interviewplatform.billing.StripeConfig;
import org.junit.jupiter.api.Test;

class StripeGatewayTest {
  private static final String SECRET = "whsec_test";
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  private static final String EVENT =
      "{\"id\": \"evt_1\", \"type\": \"invoice.paid\", \"data\": {\"object\":"
          + " {\"object\": \"invoice\", \"customer\": \"cus_1\"}}}";

  private final StripeGateway gateway =
      new StripeGateway(
          new StripeConfig(
              URI.create("http://localhost:1"),
              Optional.empty(),
              Optional.of(SECRET),
              Duration.ofSeconds(1),
              Duration.ofMinutes(5)),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatStripeSignedIsRead() {
    ProviderEvent event = gateway.read(EVENT, signature(EVENT, NOW, SECRET));
    assertThat(event.reference()).isEqualTo("evt_1");
    assertThat(event.customer()).contains("cus_1");
    assertThat(gateway.read(EVENT, signature(EVENT, NOW.minusSeconds(300), SECRET)).type())
        .isEqualTo("invoice.paid");
  }

  @Test
  void whatWasChangedOrIsOldOrSignedBySomebodyElseIsRefused() {
    refused(EVENT.replace("cus_1", "cus_2"), signature(EVENT, NOW, SECRET));
    refused(EVENT, signature(EVENT, NOW.minusSeconds(301), SECRET));
    refused(EVENT, signature(EVENT, NOW, "whsec_other"));
    refused(EVENT, "");
    refused(EVENT, "t=x,v1=y");
    refused("{}", signature("{}", NOW, SECRET));
    refused("nonsense", signature("nonsense", NOW, SECRET));
  }

  @Test
  void theProviderKnowsNobodyWithoutAKey() {
    assertThat(gateway.isConfigured()).isFalse();
    assertThatThrownBy(() -> gateway.invoicesOf("cus_1"))
        .hasFieldOrPropertyWithValue("code", BillingError.NOT_FOR_SALE);
  }

  private void refused(String payload, String signature) {
    assertThatThrownBy(() -> gateway.read(payload, signature))
        .hasFieldOrPropertyWithValue("code", BillingError.NOT_GENUINE);
  }

  private static String signature(String payload, Instant at, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      String signed = at.getEpochSecond() + "." + payload;
      byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
