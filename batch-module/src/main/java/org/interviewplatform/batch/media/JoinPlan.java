package org.interviewplatform.batch.media;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;

/**
 * How several takes become one file. Pictures are copied when the playable file may hold them as
 * they are and all takes agree, down to the decoder's set-up: a file has room for one. Otherwise
 * each is encoded to the same size and rate. Sound always goes through samples, because encoders
 * add and drop a few at either end, which over many takes would drift from the picture.
 *
 * @param target what to make
 * @param copiesPictures whether the takes' pictures stay as they are
 * @param size of every picture; empty when there is only sound
 */
record JoinPlan(
    PlayablePlan target,
    boolean copiesPictures,
    Optional<PictureSize> size,
    int framesPerSecond,
    boolean sound,
    int channels) {
  private static final int HIGHEST_FRAME_RATE = 30;

  static JoinPlan of(Recording recording, MediaSettings settings) {
    PlayablePlan leading = PlayablePlan.of(recording.leading().probe(), settings.keepsWebm());
    boolean copies = leading.copiesVideo() && agree(recording.takes());
    return new JoinPlan(
        copies ? leading.encodingSound() : leading.encodingAll(),
        copies,
        recording.picture().map(video -> PictureSize.fitting(video, settings.shortEdge())),
        rate(recording.takes()),
        recording.hasSound(),
        channels(recording.takes()));
  }

  JoinPlan encodingAll() {
    return new JoinPlan(target.encodingAll(), false, size, framesPerSecond, sound, channels);
  }

  private static boolean agree(List<Take> takes) {
    Optional<VideoTrack> first = takes.get(0).probe().video();
    return first.isPresent()
        && first.get().rotation() == 0
        && takes.stream()
            .map(take -> take.probe().video())
            .allMatch(each -> each.filter(first.get()::isDecodedLike).isPresent());
  }

  private static int rate(List<Take> takes) {
    double highest =
        takes.stream()
            .flatMap(take -> take.probe().video().stream())
            .mapToDouble(VideoTrack::framesPerSecond)
            .max()
            .orElse(HIGHEST_FRAME_RATE);
    return (int) Math.max(1, Math.min(HIGHEST_FRAME_RATE, Math.ceil(highest - 0.1)));
  }

  private static int channels(List<Take> takes) {
    boolean stereo =
        takes.stream()
            .flatMap(take -> take.probe().audio().stream())
            .mapToInt(AudioTrack::channels)
            .anyMatch(channels -> channels > 1);
    return stereo ? 2 : 1;
  }
}
