package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptDoubt;

/**
 * Whether a transcript may be relied on. An English model gives fluent nonsense for other
 * languages; what tells is the mean log probability of its tokens, which then falls below −0.4
 * (measured with Moonshine base).
 */
final class SpeechQuality {
  private static final double DOUBTFUL_BELOW = -0.4;
  private static final String UNKNOWN_LANGUAGE = "und";

  private SpeechQuality() {}

  static List<TranscriptDoubt> doubts(List<Segment> segments, String language) {
    List<TranscriptDoubt> doubts = new ArrayList<>();
    if (confidence(segments).filter(mean -> mean < DOUBTFUL_BELOW).isPresent()) {
      doubts.add(TranscriptDoubt.LOW_CONFIDENCE);
    }
    if (language.equals(UNKNOWN_LANGUAGE)) {
      doubts.add(TranscriptDoubt.WRONG_LANGUAGE);
    }
    return doubts;
  }

  /** The mean over the segments, each by its length in letters; absent unless all have one. */
  static Optional<Double> confidence(List<Segment> segments) {
    double sum = 0;
    long letters = 0;
    for (Segment segment : segments) {
      if (segment.confidence().isEmpty()) {
        return Optional.empty();
      }
      sum += segment.confidence().get() * segment.text().length();
      letters += segment.text().length();
    }
    return letters == 0 ? Optional.empty() : Optional.of(sum / letters);
  }
}
