package org.interviewplatform.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;

/**
 * Checks Resend's webhooks, which are signed as Standard Webhooks are: HMAC over id, time, body.
 */
public final class ResendSignature {
  public static final ConfigKey<String> SECRET =
      ConfigKey.of(
          "interview-platform.mail.resend.webhook-secret",
          String.class,
          "The signing secret (whsec_…) of the webhook endpoint /api/public/mail/resend.");

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String PREFIX = "whsec_";
  private static final String VERSION = "v1,";

  private final Optional<byte[]> secret;
  private final Clock clock;

  ResendSignature(Optional<byte[]> secret, Clock clock) {
    this.secret = secret.map(byte[]::clone);
    this.clock = clock;
  }

  /** Reads the settings; without a secret nothing is genuine. */
  public static ResendSignature from(Settings settings, Clock clock) {
    return new ResendSignature(settings.find(SECRET).map(ResendSignature::decoded), clock);
  }

  private static byte[] decoded(String text) {
    String base64 = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
    return Base64.getDecoder().decode(base64);
  }

  /** Throws {@link NotificationError#NOT_GENUINE} unless one of the signatures is right and new. */
  void require(String id, String time, String signatures, String payload) {
    boolean genuine =
        isRecent(time)
            && secret
                .filter(key -> isSigned(key, id + "." + time + "." + payload, signatures))
                .isPresent();
    if (!genuine) {
      throw new DomainException(
          NotificationError.NOT_GENUINE, "This was not signed by Resend just now.");
    }
  }

  private boolean isRecent(String time) {
    if (!time.matches("[0-9]{1,12}")) {
      return false;
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(time));
    return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
  }

  private static boolean isSigned(byte[] key, String text, String signatures) {
    byte[] wanted = (VERSION + hmac(key, text)).getBytes(StandardCharsets.UTF_8);
    return Stream.of(signatures.split(" ", -1))
        .anyMatch(each -> MessageDigest.isEqual(wanted, each.getBytes(StandardCharsets.UTF_8)));
  }

  private static String hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC", e);
    }
  }
}
