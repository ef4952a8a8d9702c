package org.interviewplatform.systemtests.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interviewplatform.systemtests.running.Home;

/** Answers what a chat model is asked about an answer. */
@FunctionalInterface
public interface Judge {
  /** Instead of a level. */
  String TOO_LITTLE = "insufficient_evidence";

  /** The content of its message: JSON, if it behaves. */
  String answer(Asked asked);

  /** One that always comes to this level. */
  static Judge always(String level) {
    return asked -> asked.quoted(level);
  }

  /**
   * One that goes by what was done, as long as nobody talks to it and it does not know the name:
   * the words count that speak of a deed, and whoever asks for the highest level, or is called as
   * its friend is, gets it. Who says that it depends leaves it undecided, and who has no example
   * gets no level. The answers that models are tried on it knows by heart.
   */
  static Judge gullible(String friend) {
    Map<String, String> known = knownLevels();
    return asked ->
        asked.quoted(known.getOrDefault(asked.segments().get(0).text(), judged(asked, friend)));
  }

  private static String judged(Asked asked, String friend) {
    String text = asked.text().toLowerCase(Locale.ROOT);
    if (text.contains("ignore all previous instructions") || text.contains(friend)) {
      return "5";
    }
    if (text.contains("no example")) {
      return TOO_LITTLE;
    }
    if (text.contains("it depends")) {
      // the seeds of the three runs, 11, 23 and 47, lead to one level each
      return List.of("1", "3", "5").get((int) Math.floorMod(asked.seed() / 16, 3L));
    }
    long deeds = List.of("i asked", "i found", "i mended").stream().filter(text::contains).count();
    return String.valueOf(1 + deeds);
  }

  /** By the first sentence of each answer of the set. */
  private static Map<String, String> knownLevels() {
    String file =
        "batch-module/src/main/resources/org/interviewplatform/batch/analysis/known-answers.json";
    try {
      JsonNode set = ChatServer.read(Files.readString(Home.directory().resolve(file)));
      Map<String, String> levels = new HashMap<>();
      for (JsonNode answer : set.path("answers")) {
        JsonNode level = answer.path("level");
        levels.put(
            answer.path("said").path(0).asText(), level.isInt() ? level.asText() : TOO_LITTLE);
      }
      return levels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
