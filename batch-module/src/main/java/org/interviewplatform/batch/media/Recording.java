package org.interviewplatform.batch.media;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;

/**
 * What a candidate recorded as one answer. Mostly one file; several where the recording went on
 * after a reload, a crash or on another device. They follow each other without a gap, each as long
 * as its packets last, so that picture, sound and transcript share one clock.
 *
 * @param takes in the order they were recorded, at least one
 */
public record Recording(List<Take> takes) {

  public Recording {
    takes = List.copyOf(takes);
    if (takes.isEmpty()) {
      throw new IllegalArgumentException("A recording has at least one take.");
    }
  }

  static Recording of(Take take) {
    return new Recording(List.of(take));
  }

  boolean isOneFile() {
    return takes.size() == 1;
  }

  Take first() {
    return takes.get(0);
  }

  public Duration duration() {
    return takes.stream().map(Take::duration).reduce(Duration.ZERO, Duration::plus);
  }

  public boolean hasSound() {
    return takes.stream().anyMatch(take -> take.probe().audio().isPresent());
  }

  /** The take people see most of: the whole is shown in its shape. */
  Take leading() {
    Comparator<Take> byPicture = Comparator.comparing(take -> take.probe().video().isPresent());
    return takes.stream()
        .max(byPicture.thenComparing(Take::duration))
        .orElseThrow(IllegalStateException::new);
  }

  /** Its picture, if there is one at all. */
  public Optional<VideoTrack> picture() {
    return leading().probe().video();
  }
}
