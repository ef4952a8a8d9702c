package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;

/** A {@link PlayablePlan} in FFmpeg's words. */
record PlayableEncoding(PlayablePlan plan, MediaSettings settings) {
  private static final int HIGHEST_FRAME_RATE = 30;

  void describe(UrlOutput output, MediaProbe probe) {
    probe.video().ifPresent(video -> picture(output, video));
    probe.audio().ifPresent(audio -> sound(output, audio));
    indexInFront(output, plan);
  }

  /** Of takes in their common form: the picture as it is, the sound encoded once. */
  static void joined(UrlOutput output, JoinPlan join) {
    if (join.size().isPresent()) {
      output.addArguments("-map", "0:v:0").addArguments("-c:v", "copy");
    }
    if (join.sound()) {
      output.addArguments("-map", "0:a:0");
      encode(output, join.target(), join.channels());
    }
    indexInFront(output, join.target());
  }

  private static void indexInFront(UrlOutput output, PlayablePlan plan) {
    if (plan.muxer().equals("mp4")) {
      output.addArguments("-movflags", "+faststart");
    } else {
      output.addArguments("-cues_to_front", "1");
    }
  }

  private void picture(UrlOutput output, VideoTrack video) {
    output.addArguments("-map", "0:v:0");
    if (plan.copiesVideo()) {
      output.addArguments("-c:v", "copy");
      return;
    }
    h264(output, settings.tool().threads());
    output.addArguments("-vf", filters(video));
  }

  static void h264(UrlOutput output, int threads) {
    output
        .addArguments("-c:v", "libx264")
        .addArguments("-preset", "veryfast")
        .addArguments("-crf", "23")
        .addArguments("-maxrate", "2500k")
        .addArguments("-bufsize", "5000k")
        .addArguments("-pix_fmt", "yuv420p")
        // a place to jump to every two seconds
        .addArguments("-force_key_frames", "expr:gte(t,n_forced*2)")
        .addArguments("-threads", Integer.toString(threads));
  }

  /** One fixed size for the whole file: phones change theirs while recording when turned. */
  private String filters(VideoTrack video) {
    String fit = fit(PictureSize.fitting(video, settings.shortEdge()));
    return video.framesPerSecond() > HIGHEST_FRAME_RATE + 1
        ? "fps=" + HIGHEST_FRAME_RATE + "," + fit
        : fit;
  }

  static String fit(PictureSize size) {
    String box = size.width() + ":" + size.height();
    return "scale="
        + box
        + ":force_original_aspect_ratio=decrease:force_divisible_by=2,pad="
        + box
        + ":-1:-1,setsar=1";
  }

  private void sound(UrlOutput output, AudioTrack audio) {
    output.addArguments("-map", "0:a:0");
    if (plan.copiesAudio()) {
      output.addArguments("-c:a", "copy");
      return;
    }
    encode(output, plan, audio.channels() > 1 ? 2 : 1);
  }

  private static void encode(UrlOutput output, PlayablePlan plan, int channels) {
    output
        .addArguments("-c:a", plan.muxer().equals("webm") ? "libopus" : "aac")
        .addArguments("-b:a", "128k")
        .addArguments("-ar", "48000")
        .addArguments("-ac", Integer.toString(channels))
        .addArguments("-af", "aresample=async=1:first_pts=0");
  }
}
