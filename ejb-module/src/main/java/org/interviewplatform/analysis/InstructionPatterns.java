package org.interviewplatform.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** The commands of {@code spoken-instructions.txt}, ready to be searched for. */
final class InstructionPatterns {
  private static final String FILE = "spoken-instructions.txt";
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** An apostrophe begins no clause: n'oubliez pas. */
  private static final String START =
      "(?:^|[.,;:!?…\"“”«»—–(]\\s*"
          + "|\\b(?:please|now|пожалуйста|теперь|bitte|jetzt|por favor|ahora|maintenant)\\s+)";

  private static final String GAP = "(?:[\\p{L}\\p{N}'’-]+\\s+)";
  private static final String NO_TIME =
      "(?!\\s+(?:more\\s+|weitere\\s+|más\\s+|plus\\s+)?"
          + "(?:minut|second|sekund|секунд|минут|дн|час|day|tag|día|jour|heure|hour|stunde|of\\b))";

  static final List<Pattern> ALL = read();

  private InstructionPatterns() {}

  private static List<Pattern> read() {
    try (InputStream in = InstructionPatterns.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the application");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(line.indexOf(' ') + 1))
          .map(InstructionPatterns::compile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern compile(String line) {
    String regex = line.replace("<start>", START).replace("<gap>", GAP).replace("<time>", NO_TIME);
    return Pattern.compile(regex, FLAGS);
  }
}
