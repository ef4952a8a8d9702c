package org.interviewplatform.localai.speech;

import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.localai.audio.Samples;

/**
 * Cuts a recording into stretches that are worth recognising.
 *
 * <p>Speech starts when the probability rises over {@link #START} and lasts until it stays under
 * {@link #STAY} for a while. Stretches with a short pause between them are recognised together,
 * because the recogniser does better with context, up to the length it was trained for; a longer
 * one is cut where it is quietest.
 */
final class SpeechRegions {

  static final float START = 0.5f;
  static final float STAY = 0.35f;

  private static final double FRAME_SECONDS = (double) VoiceActivity.FRAME / Samples.RATE;
  private static final int SILENCE_FRAMES = frames(0.3);
  private static final int SHORTEST_FRAMES = frames(0.1);
  private static final int PADDING_FRAMES = frames(0.2);
  private static final int PAUSE_FRAMES = frames(0.1);
  private static final int JOINED_GAP_FRAMES = frames(3);
  private static final int LONGEST_FRAMES = frames(28);

  private final float[] probabilities;

  SpeechRegions(float[] probabilities) {
    this.probabilities = probabilities;
  }

  private record Frames(int from, int to) {
    int length() {
      return to - from;
    }
  }

  List<Span> find(int samples) {
    List<Frames> cut = new ArrayList<>();
    voiced().forEach(region -> cut(region, cut));
    return joined(cut).stream()
        .map(
            frames ->
                new Span(
                    frames.from() * VoiceActivity.FRAME,
                    Math.min(frames.to() * VoiceActivity.FRAME, samples)))
        .toList();
  }

  /** Mean probability of speech between two moments. */
  double speechProbability(double from, double to) {
    int first = Math.min((int) (from / FRAME_SECONDS), probabilities.length - 1);
    int last = Math.max(first + 1, Math.min((int) (to / FRAME_SECONDS), probabilities.length));
    double sum = 0;
    for (int i = first; i < last; i++) {
      sum += probabilities[i];
    }
    return sum / (last - first);
  }

  /** The first moment of speech between two moments, or the first of them if there is none. */
  double firstSpeech(double from, double to) {
    for (int i = (int) (from / FRAME_SECONDS); i < to / FRAME_SECONDS; i++) {
      if (i < probabilities.length && probabilities[i] >= STAY) {
        return Math.max(from, i * FRAME_SECONDS);
      }
    }
    return from;
  }

  /** The end of the first run of speech between two moments, or the second if it never pauses. */
  double lastSpeech(double from, double to) {
    int quiet = 0;
    for (int i = (int) (from / FRAME_SECONDS); i < to / FRAME_SECONDS; i++) {
      quiet = i < probabilities.length && probabilities[i] >= STAY ? 0 : quiet + 1;
      if (quiet >= PAUSE_FRAMES) {
        return Math.max(from, (i + 1 - quiet) * FRAME_SECONDS);
      }
    }
    return to;
  }

  /** The quietest place in the middle half, given and returned in samples. */
  int quietest(Span span) {
    int first = span.from() / VoiceActivity.FRAME;
    int quarter = span.length() / VoiceActivity.FRAME / 4;
    return quietest(first + quarter, first + 3 * quarter + 1) * VoiceActivity.FRAME;
  }

  private List<Frames> voiced() {
    List<Frames> regions = new ArrayList<>();
    int start = -1;
    int lastVoiced = 0;
    for (int i = 0; i <= probabilities.length; i++) {
      float probability = i < probabilities.length ? probabilities[i] : 0;
      if (probability >= (start < 0 ? START : STAY)) {
        start = start < 0 ? i : start;
        lastVoiced = i;
      } else if (start >= 0 && (i - lastVoiced > SILENCE_FRAMES || i == probabilities.length)) {
        add(regions, start, lastVoiced + 1);
        start = -1;
      }
    }
    return regions;
  }

  private void add(List<Frames> regions, int from, int to) {
    if (to - from >= SHORTEST_FRAMES) {
      regions.add(
          new Frames(
              Math.max(0, from - PADDING_FRAMES),
              Math.min(probabilities.length, to + PADDING_FRAMES)));
    }
  }

  private void cut(Frames region, List<Frames> cut) {
    Frames rest = region;
    while (rest.length() > LONGEST_FRAMES) {
      int at = quietest(rest.from() + LONGEST_FRAMES / 2, rest.from() + LONGEST_FRAMES);
      cut.add(new Frames(rest.from(), at));
      rest = new Frames(at, rest.to());
    }
    cut.add(rest);
  }

  private int quietest(int from, int to) {
    int best = from;
    for (int i = from; i < Math.min(to, probabilities.length); i++) {
      if (around(i) < around(best)) {
        best = i;
      }
    }
    return best;
  }

  /** A single quiet frame inside a word is no pause. */
  private float around(int frame) {
    float sum = probabilities[frame];
    sum += frame > 0 ? probabilities[frame - 1] : 0;
    sum += frame + 1 < probabilities.length ? probabilities[frame + 1] : 0;
    return sum;
  }

  private static List<Frames> joined(List<Frames> regions) {
    List<Frames> joined = new ArrayList<>();
    for (Frames next : regions) {
      Frames last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && next.from() - last.to() <= JOINED_GAP_FRAMES
          && next.to() - last.from() <= LONGEST_FRAMES) {
        joined.set(joined.size() - 1, new Frames(last.from(), next.to()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static int frames(double seconds) {
    return (int) Math.round(seconds / FRAME_SECONDS);
  }
}
