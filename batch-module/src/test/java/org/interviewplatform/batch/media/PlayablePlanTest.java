package org.interviewplatform.batch.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayablePlanTest {

  @ParameterizedTest
  @CsvSource({
    // video, audio, keep WebM?, video copied, audio copied, file
    "h264,aac,false,true,true,playable.mp4",
    "h264,opus,false,true,false,playable.mp4",
    "h264,opus,true,true,false,playable.mp4",
    "vp8,opus,false,false,false,playable.mp4",
    "vp9,opus,false,false,false,playable.mp4",
    "vp8,opus,true,true,true,playable.webm",
    "vp9,vorbis,true,true,true,playable.webm",
    "vp9,aac,true,false,true,playable.mp4",
    "av1,opus,true,false,false,playable.mp4",
    "hevc,aac,false,false,true,playable.mp4",
  })
  void onlyWhatPlaysEverywhereIsCopied(
      String video, String audio, boolean keep, boolean copied, boolean sound, String file) {
    PlayablePlan plan = PlayablePlan.of(probe(video(video, 0, "yuv420p", 31), audio), keep);

    assertThat(plan.copiesVideo()).isEqualTo(copied);
    assertThat(plan.copiesAudio()).isEqualTo(sound);
    assertThat(plan.file()).isEqualTo(file);
  }

  @Test
  void soundAloneBecomesM4a() {
    assertThat(PlayablePlan.of(probe(null, "opus"), true))
        .isEqualTo(new PlayablePlan(false, false, "playable.m4a", "audio/mp4"));
    assertThat(PlayablePlan.of(probe(null, "aac"), true).copiesAudio()).isTrue();
  }

  @Test
  void unusualH264IsEncoded() {
    assertThat(copies(video("h264", 0, "yuv422p10le", 31))).isFalse();
    assertThat(copies(video("h264", 0, "yuv420p", 62))).isFalse();
    assertThat(copies(new VideoTrack("h264", 3840, 2160, 30, 0, "yuv420p", 51, ""))).isFalse();
  }

  @Test
  void aTurnedPictureKeepsItsTurnOnlyInMp4() {
    assertThat(copies(video("h264", -90, "yuv420p", 31))).isTrue();
    PlayablePlan webm = PlayablePlan.of(probe(video("vp8", 90, "yuv420p", 0), "opus"), true);
    assertThat(webm.copiesVideo()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1280,720,0,1280,720",
    "1920,1080,0,1280,720",
    "1920,1080,-90,720,1280",
    "1080,1920,0,720,1280",
    "641,361,0,640,360",
    "1,1,0,2,2",
  })
  void picturesAreShrunkToEvenNumbersAndNeverEnlarged(
      int width, int height, int rotation, int newWidth, int newHeight) {
    VideoTrack video = new VideoTrack("vp8", width, height, 30, rotation, "yuv420p", 0, "");

    PictureSize size = PictureSize.fitting(video, 720);
    assertThat(size.width()).isCloseTo(newWidth, org.assertj.core.api.Assertions.within(2));
    assertThat(size.height()).isCloseTo(newHeight, org.assertj.core.api.Assertions.within(2));
    assertThat(size.width() % 2 + size.height() % 2).isZero();
  }

  private static boolean copies(VideoTrack video) {
    return PlayablePlan.of(probe(video, "aac"), false).copiesVideo();
  }

  private static VideoTrack video(String codec, int rotation, String pixels, int level) {
    return new VideoTrack(codec, 1280, 720, 30, rotation, pixels, level, "");
  }

  private static MediaProbe probe(@Nullable VideoTrack video, String audio) {
    AudioTrack sound = new AudioTrack(audio, 1, 48_000);
    return new MediaProbe(Container.WEBM, Duration.ofSeconds(5), 2, video, sound, false);
  }
}
