package org.interviewplatform.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether quotes stand in the transcript. Compared are letters and digits alone, so that
 * case, punctuation and spacing do not matter, and a word more or less does.
 */
final class QuoteCheck {
  private final List<Segment> segments;

  QuoteCheck(TranscriptText transcript) {
    this.segments = transcript.segments();
  }

  /** Whether the quote stands in the segment it names, within that segment's time. */
  boolean holds(Passage passage) {
    return segments.stream()
        .filter(segment -> segment.ordinal() == passage.segmentOrdinal())
        .anyMatch(segment -> contains(segment, passage) && isWithin(segment, passage));
  }

  private static boolean contains(Segment segment, Passage passage) {
    String quote = normalised(passage.quote());
    return !quote.isEmpty() && (" " + normalised(segment.text()) + " ").contains(" " + quote + " ");
  }

  private static boolean isWithin(Segment segment, Passage passage) {
    return segment.startMillis() <= passage.startMillis()
        && passage.startMillis() <= passage.endMillis()
        && passage.endMillis() <= segment.endMillis();
  }

  static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
