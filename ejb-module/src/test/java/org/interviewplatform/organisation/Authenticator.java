package org.interviewplatform.organisation;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/** The app on somebody's telephone. */
final class Authenticator {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;

  private final byte[] secret;

  /** Has read the code on the screen. */
  Authenticator(Enrolment shown) {
    BigInteger number = BigInteger.ONE;
    for (char letter : shown.secret().toCharArray()) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
    }
    byte[] bytes = number.toByteArray();
    this.secret = Arrays.copyOfRange(bytes, bytes.length - SECRET_BYTES, bytes.length);
  }

  /** What it shows then. */
  String codeAt(Instant time) {
    return TimeCodes.of(secret, TimeCodes.stepAt(time));
  }
}
