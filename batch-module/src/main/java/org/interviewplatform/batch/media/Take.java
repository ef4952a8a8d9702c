package org.interviewplatform.batch.media;

import java.nio.file.Path;
import java.time.Duration;

/**
 * One file of a recording: all of it, or what was recorded until the browser was closed.
 *
 * @param place among all files of the recording, from 0
 */
public record Take(Path file, MediaProbe probe, int place) {

  /** All of a recording. */
  public Take(Path file, MediaProbe probe) {
    this(file, probe, 0);
  }

  Duration duration() {
    return probe.duration();
  }
}
