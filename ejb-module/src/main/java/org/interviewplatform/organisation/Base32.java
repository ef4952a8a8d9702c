package org.interviewplatform.organisation;

/** Bytes as letters and digits that people can type (RFC 4648, without padding). */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int waiting = 0;
    int bits = 0;
    for (byte each : bytes) {
      waiting = waiting << Byte.SIZE | each & 0xff;
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(letter(waiting >> bits));
      }
      waiting &= (1 << bits) - 1;
    }
    return bits == 0 ? text.toString() : text.append(letter(waiting << BITS - bits)).toString();
  }

  private static char letter(int number) {
    return ALPHABET.charAt(number & 0x1f);
  }
}
