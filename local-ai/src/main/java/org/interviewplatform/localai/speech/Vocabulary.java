package org.interviewplatform.localai.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns token ids into text. */
final class Vocabulary {

  /** Ids below are control tokens, ids from {@link #SIZE} on carry no text. */
  private static final int FIRST = 3;

  private static final int SIZE = 32_000;
  private static final String SPACE = "\u2581";

  private final List<String> pieces;

  Vocabulary(List<String> pieces) {
    this.pieces = pieces;
  }

  static Vocabulary read(Path file) throws IOException {
    List<String> pieces = List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1));
    if (pieces.size() < SIZE) {
      throw new IOException(file + " has " + pieces.size() + " lines, not " + SIZE);
    }
    return new Vocabulary(pieces);
  }

  boolean hasText(int token) {
    return token >= FIRST && token < Math.min(SIZE, pieces.size());
  }

  boolean startsWord(int token) {
    return hasText(token) && pieces.get(token).startsWith(SPACE);
  }

  /** Joins pieces; bytes of a character that has no piece of its own come one token each. */
  String text(List<Integer> tokens) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int token : tokens) {
      if (hasText(token)) {
        bytes.writeBytes(bytes(pieces.get(token)));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  private static byte[] bytes(String piece) {
    if (piece.length() == 6 && piece.startsWith("<0x")) {
      return new byte[] {(byte) Integer.parseInt(piece.substring(3, 5), 16)};
    }
    return piece.replace(SPACE, " ").getBytes(StandardCharsets.UTF_8);
  }
}
