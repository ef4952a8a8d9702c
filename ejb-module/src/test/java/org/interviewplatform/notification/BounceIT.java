package org.interviewplatform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Mails that come back, over a real PostgreSQL. */
class BounceIT {
  private static final byte[] KEY = "a secret of Resend's webhook".getBytes(StandardCharsets.UTF_8);
  private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

  private final TestPlatform platform = new TestPlatform();
  private final BounceWebhook webhook;
  private final NotificationService notifications = platform.get(NotificationService.class);
  private final NotificationId first = told();

  BounceIT() {
    Map<String, String> settings = Map.of(ResendSignature.SECRET.name(), SECRET);
    platform.with(
        ResendSignature.class,
        ResendSignature.from(Settings.of(settings), platform.get(Clock.class)));
    webhook = platform.get(BounceWebhook.class);
  }

  @Test
  void whereAMailCameBackFromNothingIsSentAnyMore() {
    platform.asJob(() -> notifications.sent(first));
    take(bounce(first, "Permanent"));
    take(bounce(first, "Permanent"));

    NotificationId next = told();
    assertThat(platform.asJob(() -> notifications.toSend(next))).isEmpty();
    assertThat(platform.asJob(() -> notifications.toSend(first))).isEmpty();
  }

  @Test
  void whoCallsItSpamIsWrittenToNoMore() {
    take("{\"type\": \"email.complained\", \"data\": " + tagged(first) + "}");
    NotificationId next = told();
    assertThat(platform.asJob(() -> notifications.toSend(next))).isEmpty();
  }

  @Test
  void aFullMailboxIsTriedAgain() {
    take(bounce(first, "Transient"));
    assertThat(platform.asJob(() -> notifications.toSend(first))).isPresent();
  }

  @Test
  void anotherOrganisationStillWrites() {
    take(bounce(first, "Permanent"));
    TestPlatform other = new TestPlatform();
    NotificationService others = other.get(NotificationService.class);
    NotificationId theirs = other.asJob(() -> others.tell(news(), "anna@example.org")).get(0);
    assertThat(other.asJob(() -> others.toSend(theirs))).isPresent();
  }

  @Test
  void whatWasNotSignedJustNowIsRefused() {
    String body = bounce(first, "Permanent");
    long now = platform.now().getEpochSecond();
    refused("msg_1", now, signature("msg_1", now, body), body.replace("Permanent", "permanent"));
    refused("msg_2", now, signature("msg_1", now, body), body);
    refused("msg_1", now - 301, signature("msg_1", now - 301, body), body);
    refused("msg_1", now + 301, signature("msg_1", now + 301, body), body);
    refused("msg_1", now, "", body);
    refused("msg_1", now, "v1,bm9uc2Vuc2U=", body);
    assertThat(platform.asJob(() -> notifications.toSend(first))).isPresent();
  }

  @Test
  void newsOfMailsThatAreNotOursChangesNothing() {
    take(bounce(new NotificationId(UUID.randomUUID()), "Permanent"));
    take("{\"type\": \"email.delivered\", \"data\": {}}");
    take("{\"type\": \"email.bounced\", \"data\": {\"bounce\": {\"type\": \"Permanent\"}}}");
    assertThat(platform.asJob(() -> notifications.toSend(first))).isPresent();
  }

  private NotificationId told() {
    return platform.asJob(() -> notifications.tell(news(), "Anna@example.org")).get(0);
  }

  private static News news() {
    return new News(
        UUID.randomUUID(),
        "test",
        "en",
        "Subject",
        "Body",
        "Open",
        URI.create("https://hr.example"));
  }

  private static String bounce(NotificationId about, String type) {
    return "{\"type\": \"email.bounced\", \"data\": "
        + tagged(about).replaceFirst("}$", "")
        + ", \"bounce\": {\"type\": \""
        + type
        + "\"}}}";
  }

  private static String tagged(NotificationId about) {
    return "{\"tags\": {\"notification\": \"" + about.value() + "\"}}";
  }

  private void take(String body) {
    Instant now = platform.now();
    webhook.take(
        "msg_1",
        Long.toString(now.getEpochSecond()),
        "v1,b3RoZXI= " + signature("msg_1", now.getEpochSecond(), body),
        body);
  }

  private void refused(String id, long time, String signature, String body) {
    assertThatThrownBy(() -> webhook.take(id, Long.toString(time), signature, body))
        .hasFieldOrPropertyWithValue("code", NotificationError.NOT_GENUINE);
  }

  private static String signature(String id, long time, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      byte[] hash = mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
