package org.interviewplatform.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app has to learn. Shown to its owner until a code of it has come back, and
 * never again.
 *
 * @param secret in Base32, to be typed
 * @param address to be drawn as a QR code
 */
public record Enrolment(String secret, String address) {
  private static final String ISSUER = "interview-platform";

  static Enrolment of(String secret, Person owner) {
    return new Enrolment(
        secret,
        "otpauth://totp/"
            + ISSUER
            + ":"
            + encoded(owner.email())
            + "?secret="
            + secret
            + "&issuer="
            + ISSUER);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Tells nothing of the secret. */
  @Override
  public String toString() {
    return "Enrolment[secret]";
  }
}
