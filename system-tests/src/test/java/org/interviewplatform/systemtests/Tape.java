package org.interviewplatform.systemtests;

import com.microsoft.playwright.BrowserContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a browser recorded, as its recorders handed it to the page: the truth that the platform has
 * to hold in the end. What counts up to a kill is the last piece that is on the tape, a quarter of
 * a second before it at most.
 */
final class Tape {

  private record Piece(byte[] bytes, double millis) {}

  /** One recorder's pieces, as far as they are known. */
  record Track(List<Piece> pieces) {

    /** From its start until the last piece. */
    double millis() {
      return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).millis;
    }

    long size() {
      return pieces.stream().mapToLong(piece -> piece.bytes.length).sum();
    }

    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pieces.forEach(piece -> bytes.writeBytes(piece.bytes));
      return bytes.toByteArray();
    }

    /** How long it takes to record so many bytes. */
    double millisOf(long bytes) {
      double millis = 0;
      long sum = 0;
      for (Piece piece : pieces) {
        sum += piece.bytes.length;
        millis = sum <= bytes ? piece.millis : millis;
      }
      return millis;
    }

    /** What had been handed out by then. */
    long bytesUntil(double time) {
      return pieces.stream().filter(p -> p.millis <= time).mapToLong(p -> p.bytes.length).sum();
    }
  }

  private final Map<String, TreeMap<Integer, Piece>> recorders = new LinkedHashMap<>();

  /**
   * Listens to all pages of the context; needs no answer, which a page that was killed cannot get.
   */
  void listen(BrowserContext context) {
    context.onConsoleMessage(message -> hear(message.text().split(" ")));
    context.addInitScript(script("tape.js"));
  }

  private void hear(String[] words) {
    if (words.length == 5 && words[0].equals("tape")) {
      Piece piece = new Piece(Base64.getDecoder().decode(words[4]), Double.parseDouble(words[3]));
      recorders
          .computeIfAbsent(words[1], name -> new TreeMap<>())
          .put(Integer.valueOf(words[2]), piece);
    }
  }

  /** In the order in which they began. */
  List<Track> tracks() {
    return recorders.values().stream()
        .map(pieces -> new Track(List.copyOf(pieces.values())))
        .toList();
  }

  /** The one that records now, or did last. */
  Track last() {
    List<Track> tracks = tracks();
    return tracks.isEmpty() ? new Track(List.of()) : tracks.get(tracks.size() - 1);
  }

  int count() {
    return recorders.size();
  }

  static String script(String name) {
    try (InputStream script = Tape.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
