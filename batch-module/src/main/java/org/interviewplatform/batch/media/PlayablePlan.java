package org.interviewplatform.batch.media;

import java.util.Set;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;

/**
 * Decides what to copy and what to encode so that Chrome, Firefox and Safari all play the result
 * and seek in it.
 *
 * <ul>
 *   <li>H.264 with 8-bit 4:2:0 colours plays everywhere, whatever container it came in: the picture
 *       is copied into an MP4. Browsers record it beside Opus, which Safari does not play in MP4 on
 *       all supported systems, so sound other than AAC is encoded: that costs little.
 *   <li>VP8 and VP9 play everywhere but in Safari on older systems and on devices without a
 *       decoder: encoded, unless the installation says that its people have none of those. Then
 *       they are copied into a WebM with an index.
 *   <li>AV1, HEVC and all else play here and not there: encoded.
 *   <li>Sound alone becomes AAC in MP4.
 * </ul>
 *
 * @param file the fixed name of the result in the workspace
 */
record PlayablePlan(boolean copiesVideo, boolean copiesAudio, String file, String contentType) {
  private static final Set<String> COPYABLE_PIXELS = Set.of("yuv420p", "yuvj420p");
  private static final Set<String> WEBM_VIDEO = Set.of("vp8", "vp9");
  private static final Set<String> WEBM_AUDIO = Set.of("opus", "vorbis");
  private static final int HIGHEST_LEVEL = 52;
  private static final int LONGEST_EDGE = 1920;

  static PlayablePlan of(MediaProbe probe, boolean keepsWebm) {
    boolean aac = probe.audio().map(AudioTrack::codec).filter("aac"::equals).isPresent();
    if (probe.video().isEmpty()) {
      return new PlayablePlan(false, aac, "playable.m4a", "audio/mp4");
    }
    VideoTrack video = probe.video().get();
    if (keepsWebm && isWebm(probe, video)) {
      return new PlayablePlan(true, true, "playable.webm", "video/webm");
    }
    return new PlayablePlan(isUniversal(video), aac, "playable.mp4", "video/mp4");
  }

  /** The plan to fall back to when copying did not work out. */
  PlayablePlan encodingAll() {
    boolean video = contentType.startsWith("video/");
    return video
        ? new PlayablePlan(false, false, "playable.mp4", "video/mp4")
        : new PlayablePlan(false, false, file, contentType);
  }

  /** The same, with sound that has gone through samples. */
  PlayablePlan encodingSound() {
    return new PlayablePlan(copiesVideo, false, file, contentType);
  }

  String muxer() {
    return contentType.equals("video/webm") ? "webm" : "mp4";
  }

  boolean copiesAnything() {
    return copiesVideo || copiesAudio;
  }

  private static boolean isUniversal(VideoTrack video) {
    return video.codec().equals("h264")
        && COPYABLE_PIXELS.contains(video.pixelFormat())
        && video.level() <= HIGHEST_LEVEL
        && isModest(video);
  }

  private static boolean isWebm(MediaProbe probe, VideoTrack video) {
    boolean sound = probe.audio().map(a -> WEBM_AUDIO.contains(a.codec())).orElse(true);
    // WebM has no way to say that a picture is turned
    return sound && WEBM_VIDEO.contains(video.codec()) && video.rotation() == 0 && isModest(video);
  }

  private static boolean isModest(VideoTrack video) {
    return Math.max(video.width(), video.height()) <= LONGEST_EDGE;
  }
}
