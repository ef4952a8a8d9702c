package org.interviewplatform.batch.media;

import java.time.Duration;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;

/**
 * What a recording may hold at most. Checked on what the headers say, before anything is decoded.
 */
record MediaLimits(Duration longest, long pixels, int framesPerSecond, int streams) {

  static MediaLimits defaults() {
    return new MediaLimits(Duration.ofHours(1), 4096L * 2304, 240, 16);
  }

  MediaLimits lasting(Duration other) {
    return new MediaLimits(other, pixels, framesPerSecond, streams);
  }

  void checkStreams(int found) {
    if (found > streams) {
      throw new MediaException(
          MediaFault.TOO_MANY_STREAMS, "It has " + found + ", allowed are " + streams + ".");
    }
  }

  void checkPicture(VideoTrack video) {
    if ((long) video.width() * video.height() > pixels) {
      throw new MediaException(
          MediaFault.TOO_LARGE_PICTURE, "It is " + video.width() + "×" + video.height() + ".");
    }
  }

  void checkTimes(PacketTimes times) {
    checkDuration(times.duration());
    if (times.framesPerSecond() > framesPerSecond) {
      throw new MediaException(
          MediaFault.TOO_MANY_FRAMES, "Allowed are " + framesPerSecond + " per second.");
    }
  }

  void checkDuration(Duration duration) {
    if (duration.compareTo(longest) > 0) {
      throw new MediaException(
          MediaFault.TOO_LONG, "It runs " + duration + ", allowed are " + longest + ".");
    }
  }

  /** Packets beyond which reading on is pointless: no honest recording has so many. */
  long packets() {
    return longest.toSeconds() * (framesPerSecond + 200L);
  }
}
