package org.interviewplatform.systemtests.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes recordings in a directory. */
public final class Studio {

  private static final String PICTURE = "testsrc2=size=%s:rate=%d";

  private static final Pattern TIME = Pattern.compile("time=(\\d+):(\\d+):([\\d.]+)");

  private final Ffmpeg ffmpeg;
  private final Path directory;

  /** A studio that puts its files there. */
  public Studio(Ffmpeg ffmpeg, Path directory) {
    this.ffmpeg = ffmpeg;
    this.directory = directory;
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best speech at hand; empty where there is none at all. */
  public Optional<Speech> speech() {
    return Speech.find(ffmpeg);
  }

  /** A sound file such as a browser's false microphone plays. */
  public Path sound(String name, Speech.Passage passage) {
    Path list = directory.resolve(name + ".txt");
    Path sound = directory.resolve(name + ".wav");
    write(list, passage.clips().stream().map(clip -> "file '" + clip.file() + "'").toList());
    ffmpeg.run("-f concat -safe 0 -i " + list + " -ar 48000 -ac 1 -c:a pcm_s16le " + sound);
    return sound;
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long it is what a browser has recorded, by its packets: such a file says no length. */
  public double millisOf(byte[] recording) {
    Path file = directory.resolve("recorded-" + UUID.randomUUID() + ".webm");
    try {
      Files.write(file, recording);
      String said = ffmpeg.run("-i " + file + " -map 0 -c copy -f null -");
      return TIME.matcher(said).results().mapToDouble(Studio::millis).max().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double millis(MatchResult time) {
    return 1000
        * (3600 * Double.parseDouble(time.group(1))
            + 60 * Double.parseDouble(time.group(2))
            + Double.parseDouble(time.group(3)));
  }

  /** As browsers record: VP8 and Opus, a file without a length. */
  public Recording webm(String name, Path sound) {
    String codecs = "-c:v libvpx -deadline realtime -cpu-used 8 -b:v 600k -c:a libopus -b:a 64k";
    return film(name + ".webm", "video/webm", sound, PICTURE.formatted("640x360", 15), codecs);
  }

  /** The same with a tone instead of speech. */
  public Recording tone(String name, int seconds) {
    return webm(name, hum(name, seconds));
  }

  /** A tone as a sound file, where it does not matter what is said. */
  public Path hum(String name, int seconds) {
    Path sound = directory.resolve(name + ".wav");
    ffmpeg.run("-f lavfi -i sine=frequency=440:sample_rate=48000 -t " + seconds + " " + sound);
    return sound;
  }

  /** Where nobody says anything. */
  public Path silence(String name, int seconds) {
    Path sound = directory.resolve(name + ".wav");
    ffmpeg.run(
        "-f lavfi -i anullsrc=sample_rate=48000:channel_layout=mono -t " + seconds + " " + sound);
    return sound;
  }

  /** Voices in no language: speech that runs backwards. */
  public Path backwards(String name, Path speech) {
    Path sound = directory.resolve(name + ".wav");
    ffmpeg.run("-i " + speech + " -af areverse " + sound);
    return sound;
  }

  /** As telephones record: H.264 and AAC. Grain makes it large. */
  public Recording mp4(String name, Path sound) {
    String picture = PICTURE.formatted("640x360", 25) + ",noise=alls=60:allf=t";
    String codecs = "-c:v libx264 -preset ultrafast -b:v 8M -pix_fmt yuv420p -c:a aac";
    return film(name + ".mp4", "video/mp4", sound, picture, codecs);
  }

  /**
   * As cameras record that keep all colours (H.264 4:4:4), which no browser plays, so that the
   * platform has to transcode; repeats the sound.
   */
  public Recording unplayable(String name, Path sound, int seconds) {
    Path file = directory.resolve(name + ".mp4");
    String picture = PICTURE.formatted("1280x720", 25);
    ffmpeg.run(
        "-f lavfi -i %s -stream_loop -1 -i %s -t %d -c:v libx264 -preset ultrafast -pix_fmt yuv444p -c:a aac %s"
            .formatted(picture, sound, seconds, file));
    return new Recording(file, "video/mp4");
  }

  private Recording film(String name, String type, Path sound, String picture, String codecs) {
    Path file = directory.resolve(name);
    ffmpeg.run("-f lavfi -i %s -i %s -shortest %s %s".formatted(picture, sound, codecs, file));
    return new Recording(file, type);
  }
}
