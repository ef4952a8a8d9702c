package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.FFmpegProgress;
import com.github.kokorin.jaffree.ffmpeg.FFmpegProgressReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Turns FFmpeg's progress report into percent of the recording's duration. */
final class ProgressReader extends FFmpegProgressReader {
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private ProgressReader(Duration duration, ProgressListener listener) {
    super(new Percent(duration, listener)::report);
  }

  /** Reads until FFmpeg closes its end; returns true so that there is something to return. */
  static boolean follow(InputStream report, Duration duration, ProgressListener listener)
      throws IOException {
    new ProgressReader(duration, listener).readProgress(report);
    return true;
  }

  private static final class Percent {
    private final long whole;
    private final ProgressListener listener;
    private int last = -1;

    Percent(Duration duration, ProgressListener listener) {
      this.whole = Math.max(duration.toMillis(), SHORTEST.toMillis());
      this.listener = listener;
    }

    void report(FFmpegProgress progress) {
      // FFmpeg says N/A until the first packet is written
      Long done = progress.getTimeMicros() == null ? null : progress.getTime(TimeUnit.MILLISECONDS);
      int percent = done == null ? 0 : (int) Math.max(0, Math.min(100, done * 100 / whole));
      if (percent > last) {
        last = percent;
        listener.at(percent);
      }
    }
  }
}
