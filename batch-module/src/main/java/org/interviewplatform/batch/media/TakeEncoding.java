package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import java.time.Duration;
import java.util.Locale;

/**
 * One take in the common form, in FFmpeg's words: picture as planned and uncompressed sound from
 * the first instant to the last, silence and black where there is none.
 *
 * @param seen whether the take's own picture is used
 * @param heard whether its own sound is
 */
record TakeEncoding(JoinPlan plan, MediaSettings settings, boolean seen, boolean heard) {
  static final int SAMPLE_RATE = 48_000;

  /** Everything of the take that there is. */
  static TakeEncoding of(JoinPlan plan, MediaSettings settings, Take take) {
    MediaProbe probe = take.probe();
    return new TakeEncoding(plan, settings, probe.video().isPresent(), probe.audio().isPresent());
  }

  TakeEncoding blind() {
    return new TakeEncoding(plan, settings, false, heard);
  }

  TakeEncoding deaf() {
    return new TakeEncoding(plan, settings, seen, false);
  }

  void describe(FfmpegCommand command, UrlInput take, UrlOutput output, Duration duration) {
    String seconds = seconds(duration);
    int inputs = 0;
    if (seen || heard) {
      command.addInput(take);
      inputs++;
    }
    if (plan.size().isPresent()) {
      if (!seen) {
        command.addInput(black(plan.size().get(), seconds));
      }
      output.addArguments("-map", seen ? "0:v:0" : inputs++ + ":v:0");
      picture(output);
    }
    if (!heard) {
      command.addInput(silence());
    }
    output.addArguments("-map", (heard ? 0 : inputs) + ":a:0");
    sound(output, seconds);
    output.addArguments("-t", seconds);
  }

  private void picture(UrlOutput output) {
    if (plan.copiesPictures()) {
      output.addArguments("-c:v", "copy");
    } else {
      PlayableEncoding.h264(output, settings.tool().threads());
      // one rate for all, or the decoder's set-up would differ between the takes
      String filters = "fps=" + plan.framesPerSecond() + ":start_time=0,";
      output.addArguments("-vf", filters + PlayableEncoding.fit(plan.size().orElseThrow()));
    }
  }

  private void sound(UrlOutput output, String seconds) {
    output
        .addArguments("-c:a", "pcm_s16le")
        .addArguments("-ar", Integer.toString(SAMPLE_RATE))
        .addArguments("-ac", Integer.toString(plan.channels()))
        .addArguments("-af", "aresample=async=1:first_pts=0,apad=whole_dur=" + seconds);
  }

  private UrlInput black(PictureSize size, String seconds) {
    String box = size.width() + "x" + size.height();
    return UrlInput.fromUrl(
            "color=c=black:s=" + box + ":r=" + plan.framesPerSecond() + ":d=" + seconds)
        .setFormat("lavfi");
  }

  private static UrlInput silence() {
    return UrlInput.fromUrl("anullsrc=r=" + SAMPLE_RATE + ":cl=mono").setFormat("lavfi");
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
  }
}
