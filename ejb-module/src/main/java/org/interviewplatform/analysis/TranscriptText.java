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
 * @param doubts what speaks against relying on it; empty where it is good
 * @param segments in order, ordinals from 0
 */
public record TranscriptText(
    String engine,
    String language,
    Optional<Double> confidence,
    TranscriptQuality quality,
    List<TranscriptDoubt> doubts,
    List<Segment> segments) {
  /** The engine of answers that were written and not spoken. */
  public static final String TYPED = "typed";

  public TranscriptText {
    doubts = List.copyOf(doubts);
    segments = List.copyOf(segments);
  }

  /** A transcript of which no doubt is named. */
  public TranscriptText(
      String engine,
      String language,
      Optional<Double> confidence,
      TranscriptQuality quality,
      List<Segment> segments) {
    this(engine, language, confidence, quality, List.of(), segments);
  }

  /** As this, but doubted; nothing is derived from it. */
  public TranscriptText doubted(List<TranscriptDoubt> why) {
    return why.isEmpty() || quality == TranscriptQuality.NO_SPEECH
        ? this
        : new TranscriptText(
            engine, language, confidence, TranscriptQuality.DOUBTFUL, why, segments);
  }

  /** Whether it was written by the candidate: no voice, no times. */
  public boolean isTyped() {
    return engine.equals(TYPED);
  }

  /** All segments' text, a space between. */
  public String text() {
    return segments.stream().map(Segment::text).collect(joining(" "));
  }

  /** The same with a person's name left out. */
  public String textWithout(String name) {
    return new NameMask(name).mask(text());
  }
}
