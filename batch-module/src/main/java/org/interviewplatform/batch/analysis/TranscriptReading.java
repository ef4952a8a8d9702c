package org.interviewplatform.batch.analysis;

import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.audio.transcriptions.TranscriptionCreateResponse;
import com.openai.models.audio.transcriptions.TranscriptionSegment;
import com.openai.models.audio.transcriptions.TranscriptionVerbose;
import com.openai.models.audio.transcriptions.TranscriptionWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;

/**
 * Reads a server's verbose answer. Servers differ: some give no words, some no confidence, one
 * names the language in English and another by its code.
 */
record TranscriptReading(String engine, String expectedLanguage) {

  TranscriptText read(TranscriptionCreateResponse heard) {
    TranscriptionVerbose verbose =
        heard
            .verbose()
            .orElseThrow(() -> new OpenAIInvalidDataException("The answer has no segments."));
    List<Segment> segments =
        segments(verbose.segments().orElse(List.of()), verbose.words().orElse(List.of()));
    String language = language(verbose.language());
    Optional<Double> confidence = SpeechQuality.confidence(segments);
    TranscriptQuality quality =
        segments.isEmpty() ? TranscriptQuality.NO_SPEECH : TranscriptQuality.GOOD;
    return new TranscriptText(engine, language, confidence, quality, segments)
        .doubted(SpeechQuality.doubts(segments, language));
  }

  private static List<Segment> segments(
      List<TranscriptionSegment> heard, List<TranscriptionWord> words) {
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    for (TranscriptionSegment each : heard) {
      int first = next;
      // a word belongs where its middle lies; what lies between goes to the earlier segment
      boolean isLast = segments.size() == heard.size() - 1;
      while (next < words.size() && (isLast || middle(words.get(next)) < each.end())) {
        next++;
      }
      segments.add(segment(segments.size(), each, words.subList(first, next)));
    }
    return segments.stream().filter(segment -> !segment.text().isEmpty()).toList();
  }

  private static Segment segment(
      int ordinal, TranscriptionSegment heard, List<TranscriptionWord> words) {
    long start = millis(heard.start());
    long end = Math.max(start, millis(heard.end()));
    return new Segment(
        ordinal,
        start,
        end,
        heard.text().strip(),
        heard._avgLogprob().asKnown().map(Float::doubleValue),
        words.stream().map(word -> word(word, start, end)).toList());
  }

  /** Kept inside its segment, so that every quote lies inside, too. */
  private static Word word(TranscriptionWord heard, long earliest, long latest) {
    long start = clamp(millis(heard.start()), earliest, latest);
    long end = clamp(millis(heard.end()), start, latest);
    return new Word(heard.word().strip(), start, end);
  }

  private static long clamp(long value, long least, long most) {
    return Math.max(least, Math.min(most, value));
  }

  private static double middle(TranscriptionWord word) {
    return (word.start() + word.end()) / 2;
  }

  private static long millis(double seconds) {
    return Math.round(Math.max(0, seconds) * 1000);
  }

  /** A tag for what the server calls the language; {@code und} where it does not know. */
  private String language(String named) {
    String name = named.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return expectedLanguage;
    }
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.equals(name) || englishName(code).equals(name))
        .findFirst()
        .orElse("und");
  }

  private static String englishName(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
