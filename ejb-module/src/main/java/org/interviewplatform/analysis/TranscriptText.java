package org.interviewplatform.analysis;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * What was said in an answer, as an engine heard it.
 *
 * @param engine which engine and model, as the server named them
 * @param language a BCP 47 tag
 * @param confidence mean log probability of a token over the whole, where the engine gives it
 * @param segments in order, ordinals from 0
 */
public record TranscriptText(
    String engine,
    String language,
    Optional<Double> confidence,
    TranscriptQuality quality,
    List<Segment> segments) {

  public TranscriptText {
    segments = List.copyOf(segments);
  }

  /** All segments' text, a space between. */
  public String text() {
    return segments.stream().map(Segment::text).collect(joining(" "));
  }
}
