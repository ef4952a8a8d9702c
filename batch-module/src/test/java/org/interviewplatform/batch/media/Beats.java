package org.interviewplatform.batch.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recordings of a clapperboard that strikes half a second in and every second after, a flash and a
 * beep at once, and the means to find both again: what lies between them is how far sound and
 * picture have come apart.
 */
final class Beats {
  private static final int PICTURES_PER_SECOND = 200;
  private static final int SAMPLES_PER_SECOND = 16_000;
  private static final double QUIET_SECONDS = 0.3;

  private Beats() {}

  /** In the words of FFmpeg's {@code -f lavfi}. */
  static String flashes(String size, double seconds) {
    return "-f lavfi -i color=c=black:s="
        + size
        + ":r=30:d="
        + seconds
        + ",drawbox=color=white:t=fill:enable='lt(mod(t+0.5,1),0.2)'";
  }

  static String beeps(double seconds) {
    return "-f lavfi -i aevalsrc='if(lt(mod(t+0.5,1),0.2),0.5*sin(2*PI*1000*t),0)':s=48000:d="
        + seconds;
  }

  /** When the picture turns white, in seconds. */
  static List<Double> seen(Path video) {
    Path raw = video.resolveSibling("seen.raw");
    String filter =
        "crop=iw/4:ih/8,scale=2:2,format=gray,fps=" + PICTURES_PER_SECOND + ":start_time=0";
    decode(video, List.of("-map", "0:v:0", "-vf", filter, "-f", "rawvideo"), raw);
    byte[] pixels = read(raw);
    boolean[] bright = new boolean[pixels.length / 4];
    for (int i = 0; i < bright.length; i++) {
      bright[i] = (pixels[4 * i] & 0xff) > 128;
    }
    return onsets(bright, PICTURES_PER_SECOND);
  }

  /** When a beep begins, in seconds. */
  static List<Double> heard(Path sound) {
    Path raw = sound.resolveSibling("heard.raw");
    List<String> options =
        List.of("-map", "0:a:0", "-ac", "1", "-ar", "" + SAMPLES_PER_SECOND, "-f", "s16le");
    decode(sound, options, raw);
    ByteBuffer samples = ByteBuffer.wrap(read(raw)).order(ByteOrder.LITTLE_ENDIAN);
    boolean[] loud = new boolean[samples.capacity() / 2];
    for (int i = 0; i < loud.length; i++) {
      loud[i] = Math.abs(samples.getShort(2 * i)) > 3000;
    }
    return onsets(loud, SAMPLES_PER_SECOND);
  }

  /** Where something is after a while without. */
  private static List<Double> onsets(boolean[] there, int perSecond) {
    List<Double> found = new ArrayList<>();
    int last = Integer.MIN_VALUE / 2;
    for (int i = 0; i < there.length; i++) {
      if (there[i]) {
        if (i - last > QUIET_SECONDS * perSecond) {
          found.add((double) i / perSecond);
        }
        last = i;
      }
    }
    return found;
  }

  private static void decode(Path file, List<String> options, Path raw) {
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
    command.addAll(List.of("-i", file.toString()));
    command.addAll(options);
    command.add(raw.toString());
    TestMedia.run(command);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
