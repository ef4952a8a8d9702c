package org.interviewplatform.batch.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;

/** Counts how an answer was spoken, from the times of its words. */
final class DeliveryCount {
  private static final long PAUSE_MILLIS = 1000;
  private static final long SHORTEST_MILLIS = 1000;

  /** English only, and only what is hardly ever meant: "like" and "so" mostly are. */
  private static final Set<String> FILLERS =
      Set.of("um", "umm", "uh", "uhm", "uhh", "er", "erm", "ah", "hmm", "mm", "mhm");

  private static final Set<String> FILLING_PAIRS =
      Set.of("you know", "i mean", "sort of", "kind of");

  private DeliveryCount() {}

  /** Empty where the engine gave no word times. */
  static Optional<DeliveryFacts> of(TranscriptText transcript) {
    List<Word> words =
        transcript.segments().stream().flatMap(segment -> segment.words().stream()).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    long spoken = words.get(words.size() - 1).endMillis() - words.get(0).startMillis();
    long perMinute = Math.round(words.size() * 60_000.0 / Math.max(SHORTEST_MILLIS, spoken));
    int pauses = 0;
    long longest = 0;
    for (int i = 1; i < words.size(); i++) {
      long gap = words.get(i).startMillis() - words.get(i - 1).endMillis();
      if (gap >= PAUSE_MILLIS) {
        pauses++;
        longest = Math.max(longest, gap);
      }
    }
    int fillers = transcript.language().startsWith("en") ? fillers(words) : 0;
    return Optional.of(new DeliveryFacts((int) perMinute, pauses, longest, fillers));
  }

  private static int fillers(List<Word> words) {
    int count = 0;
    String before = "";
    for (Word word : words) {
      String plain = word.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}']", "");
      if (FILLERS.contains(plain) || FILLING_PAIRS.contains(before + " " + plain)) {
        count++;
      }
      before = plain;
    }
    return count;
  }
}
