package org.interviewplatform.batch.media;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a recording really holds. The duration is that of its packets: browsers write WebM without
 * one, and headers lie.
 *
 * @param truncated the file ends in the middle; what came before is usable
 */
public record MediaProbe(
    Container container,
    Duration duration,
    int streams,
    @Nullable VideoTrack videoTrack,
    @Nullable AudioTrack audioTrack,
    boolean truncated) {

  /**
   * The picture, with width and height as stored, before {@code rotation} is applied.
   *
   * @param setup tells one set-up of the decoder from another
   */
  public record VideoTrack(
      String codec,
      int width,
      int height,
      double framesPerSecond,
      int rotation,
      String pixelFormat,
      int level,
      String setup) {

    /** Whether a decoder that shows this one shows the other, too, and in the same place. */
    boolean isDecodedLike(VideoTrack other) {
      return codec.equals(other.codec)
          && width == other.width
          && height == other.height
          && rotation == other.rotation
          && pixelFormat.equals(other.pixelFormat)
          && setup.equals(other.setup);
    }

    boolean isUpright() {
      return rotation % 180 == 0;
    }

    int shownWidth() {
      return isUpright() ? width : height;
    }

    int shownHeight() {
      return isUpright() ? height : width;
    }
  }

  /** The sound. */
  public record AudioTrack(String codec, int channels, int sampleRate) {}

  public Optional<VideoTrack> video() {
    return Optional.ofNullable(videoTrack);
  }

  public Optional<AudioTrack> audio() {
    return Optional.ofNullable(audioTrack);
  }
}
