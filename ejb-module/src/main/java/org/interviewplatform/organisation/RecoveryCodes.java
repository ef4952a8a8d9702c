package org.interviewplatform.organisation;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.interviewplatform.platform.security.Tokens;

/**
 * Codes for who has lost the second factor, each good once. They have 120 random bits, so a plain
 * hash keeps them (ASVS 6.5.2 asks for a slow one below 112).
 *
 * @param hashes of those that are left
 */
record RecoveryCodes(List<String> hashes) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NUMBER = 10;
  private static final int BYTES = 15;
  private static final String BETWEEN = "\n";

  RecoveryCodes {
    hashes = List.copyOf(hashes);
  }

  /** New ones, to be shown to their owner and then kept as hashes. */
  static List<String> draw() {
    return Stream.generate(RecoveryCodes::one).limit(NUMBER).toList();
  }

  /** What is kept of new ones. */
  static RecoveryCodes of(List<String> codes) {
    return new RecoveryCodes(codes.stream().map(Tokens::hash).toList());
  }

  static RecoveryCodes read(String text) {
    return new RecoveryCodes(text.lines().toList());
  }

  String written() {
    return String.join(BETWEEN, hashes);
  }

  boolean has(String code) {
    return hashes.contains(Tokens.hash(code));
  }

  RecoveryCodes without(String code) {
    String used = Tokens.hash(code);
    return new RecoveryCodes(hashes.stream().filter(hash -> !hash.equals(used)).toList());
  }

  private static String one() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.of(bytes);
  }
}
