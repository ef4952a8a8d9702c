package org.interviewplatform.batch.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;

/**
 * Whether a transcript may be relied on. An English model gives fluent nonsense for other
 * languages; what tells is the mean log probability of its tokens, which then falls below −0.4
 * (measured with Moonshine base).
 */
final class SpeechQuality {
  private static final double DOUBTFUL_BELOW = -0.4;
  private static final String UNKNOWN_LANGUAGE = "und";

  private SpeechQuality() {}

  static TranscriptQuality of(List<Segment> segments, String language) {
    if (segments.isEmpty()) {
      return TranscriptQuality.NO_SPEECH;
    }
    boolean unsure = confidence(segments).filter(mean -> mean < DOUBTFUL_BELOW).isPresent();
    return unsure || language.equals(UNKNOWN_LANGUAGE)
        ? TranscriptQuality.DOUBTFUL
        : TranscriptQuality.GOOD;
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
