package org.interviewplatform.batch.media;

import java.nio.file.Path;
import java.time.Duration;

/** One file of a recording: all of it, or what was recorded until the browser was closed. */
public record Take(Path file, MediaProbe probe) {

  Duration duration() {
    return probe.duration();
  }
}
