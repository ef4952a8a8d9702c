package org.interviewplatform.batch.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses that begin with the same bits, as written in CIDR notation. */
record AddressRange(InetAddress first, int bits) {
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:]+:[0-9a-fA-F:.]*");

  /**
   * Reads one range; an address alone is a range of itself.
   *
   * @throws IllegalArgumentException when the text is none; names are not looked up
   */
  static AddressRange parse(String text) {
    String[] parts = text.strip().split("/", -1);
    InetAddress address = literal(parts[0]);
    int most = address.getAddress().length * Byte.SIZE;
    int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
    if (parts.length > 2 || bits < 0 || bits > most) {
      throw new IllegalArgumentException("\"" + text + "\" is no range of addresses.");
    }
    return new AddressRange(address, bits);
  }

  /** Reads ranges with commas between; none from an empty text. */
  static List<AddressRange> list(String text) {
    return Stream.of(text.split(",", -1))
        .filter(part -> !part.isBlank())
        .map(AddressRange::parse)
        .toList();
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    int whole = bits / Byte.SIZE;
    if (mine.length != other.length || Arrays.mismatch(mine, 0, whole, other, 0, whole) >= 0) {
      return false;
    }
    int rest = bits % Byte.SIZE;
    return rest == 0 || (mine[whole] ^ other[whole]) >> (Byte.SIZE - rest) == 0;
  }

  private static InetAddress literal(String text) {
    try {
      if (LITERAL.matcher(text).matches()) {
        return InetAddress.getByName(text);
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no address.", e);
    }
    throw new IllegalArgumentException("\"" + text + "\" is no address.");
  }
}
