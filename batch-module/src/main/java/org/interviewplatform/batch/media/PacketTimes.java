package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;

/**
 * When the packets of a recording start and end, read from ffprobe's list of them, of which nothing
 * is kept: a million packets cost no memory.
 */
final class PacketTimes {
  /** What ffprobe is asked to print for each packet, in this order. */
  static final String ENTRIES = "packet=stream_index,pts_time,dts_time,duration_time";

  private final int videoStream;
  private final long limit;
  private long packets;
  private long pictures;
  private double start = Double.MAX_VALUE;
  private double end = -Double.MAX_VALUE;

  private PacketTimes(int videoStream, long limit) {
    this.videoStream = videoStream;
    this.limit = limit;
  }

  /**
   * @param videoStream whose packets are pictures; -1 for none
   * @param limit of packets to read
   */
  static PacketTimes read(InputStream csv, int videoStream, long limit) throws IOException {
    PacketTimes times = new PacketTimes(videoStream, limit);
    BufferedReader lines = new BufferedReader(new InputStreamReader(csv, US_ASCII));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      times.add(line);
    }
    return times;
  }

  private void add(String line) {
    String[] fields = line.split(",", -1);
    if (fields.length < 4) {
      return;
    }
    if (++packets > limit) {
      throw new MediaException(MediaFault.TOO_MANY_FRAMES, "It has over " + limit + " packets.");
    }
    if (fields[0].equals(Integer.toString(videoStream))) {
      pictures++;
    }
    double from = seconds(fields[1], seconds(fields[2], Double.NaN));
    if (!Double.isNaN(from)) {
      start = Math.min(start, from);
      end = Math.max(end, from + seconds(fields[3], 0));
    }
  }

  private static double seconds(String field, double otherwise) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException notGiven) {
      return otherwise;
    }
  }

  boolean isEmpty() {
    return packets == 0;
  }

  Duration duration() {
    return end < start ? Duration.ZERO : Duration.ofMillis(Math.round((end - start) * 1000));
  }

  /** Over at least a second, since the two pictures of a slip of the finger prove nothing. */
  double framesPerSecond() {
    return pictures * 1000.0 / Math.max(1000, duration().toMillis());
  }
}
