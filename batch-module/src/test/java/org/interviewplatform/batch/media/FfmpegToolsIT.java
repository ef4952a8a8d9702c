package org.interviewplatform.batch.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfmpegToolsIT {
  private static final int WAV_BYTES_PER_SECOND = 32_000;

  @TempDir Path directory;
  private TestMedia media;
  private FfmpegTools tools;
  private Workspace workspace;

  @BeforeAll
  static void needsFfmpeg() {
    TestMedia.assumeFfmpeg();
  }

  @BeforeEach
  void open() {
    media = new TestMedia(directory);
    tools = new FfmpegTools(MediaSettings.defaults(directory.resolve("work")));
    workspace = new Workspaces(directory.resolve("work")).open();
  }

  @AfterEach
  void nothingIsLeft() {
    workspace.close();
    assertThat(workspace.directory()).doesNotExist();
  }

  @Test
  void aBrowsersWebmGetsItsDurationFromItsPackets() {
    MediaProbe probe = probe(media.browserWebm(4));

    assertThat(probe.container()).isEqualTo(Container.WEBM);
    assertThat(probe.duration()).isBetween(Duration.ofMillis(3900), Duration.ofMillis(4200));
    VideoTrack video = probe.video().orElseThrow();
    assertThat(video.codec()).isEqualTo("vp8");
    assertThat(video.width()).isEqualTo(640);
    assertThat(video.framesPerSecond()).isCloseTo(30, within(1.0));
    assertThat(probe.audio()).map(AudioTrack::codec).contains("opus");
    assertThat(probe.truncated()).isFalse();
  }

  @Test
  void vp8BecomesAnMp4ThatCanBeSoughtInWithRisingProgress() {
    MediaProbe probe = probe(media.browserWebm(6));
    List<Integer> progress = new ArrayList<>();

    Playable playable = tools.makePlayable(workspace, recording(probe), progress::add);

    assertThat(playable.contentType()).isEqualTo("video/mp4");
    assertThat(playable.recoded()).isTrue();
    assertThat(describe(playable)).contains("h264", "aac", "duration=6.");
    assertThat(indexComesFirst(playable.file())).isTrue();
    assertThat(progress).isSorted().contains(100).allMatch(p -> p >= 0 && p <= 100);
  }

  @Test
  void h264FromABrowserIsCopiedAndOnlyItsSoundEncoded() {
    Playable fromWebm =
        tools.makePlayable(workspace, recording(media.h264Webm(3)), ProgressListener.NONE);
    assertThat(fromWebm.recoded()).isFalse();
    assertThat(describe(fromWebm)).contains("h264", "aac");

    Playable fromMp4 =
        tools.makePlayable(workspace, recording(media.mp4WithOpus(3)), ProgressListener.NONE);
    assertThat(fromMp4.recoded()).isFalse();
    assertThat(describe(fromMp4)).contains("h264", "aac").doesNotContain("opus");
    assertThat(indexComesFirst(fromMp4.file())).isTrue();
  }

  @Test
  void aFragmentedMp4IsRewrittenWithItsIndexInFront() {
    Playable playable =
        tools.makePlayable(workspace, recording(media.mp4(3)), ProgressListener.NONE);

    assertThat(playable.recoded()).isFalse();
    assertThat(describe(playable)).contains("h264", "aac", "duration=3.");
    assertThat(indexComesFirst(playable.file())).isTrue();
  }

  @Test
  void whereWebmIsWelcomeVp8IsCopiedAndGetsADuration() {
    MediaSettings keeping =
        MediaSettings.from(
            Settings.of(
                Map.of(
                    MediaSettings.WORKSPACES.name(),
                    directory.toString(),
                    MediaSettings.KEEPS_WEBM.name(),
                    "true")));
    tools = new FfmpegTools(keeping);

    Playable playable =
        tools.makePlayable(workspace, recording(media.browserWebm(3)), ProgressListener.NONE);

    assertThat(playable.contentType()).isEqualTo("video/webm");
    assertThat(playable.recoded()).isFalse();
    assertThat(describe(playable)).contains("vp8", "opus", "duration=3.");
    tools.thumbnail(workspace, playable);
    assertThat(workspace.thumbnail()).isNotEmptyFile();
  }

  @Test
  void aPictureThatEndedEarlyIsShownByItsBeginning() {
    Path lost =
        media.make(
            "lost.webm",
            TestMedia.picture("320x240", 1),
            TestMedia.tone(4),
            "-c:v libvpx -deadline realtime -c:a libopus");
    Playable playable = tools.makePlayable(workspace, recording(lost), ProgressListener.NONE);

    tools.thumbnail(workspace, playable);

    assertThat(workspace.thumbnail()).isNotEmptyFile();
  }

  @Test
  void portraitStaysPortraitAndIsShrunk() {
    Playable playable =
        tools.makePlayable(workspace, recording(media.portrait1080(1)), ProgressListener.NONE);

    assertThat(describe(playable)).contains("width=720", "height=1280");
    tools.thumbnail(workspace, playable);
    assertThat(workspace.thumbnail()).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "voice.webm,libopus,WEBM",
    "voice.ogg,libopus,OGG",
    "voice.m4a,aac,MP4",
    "voice.wav,pcm_s16le,WAV",
    "voice.mp3,libmp3lame,MP3"
  })
  void soundAloneBecomesAWavAndAnM4a(String file, String codec, Container container) {
    MediaProbe probe = probe(media.audioOnly(file, codec, 3));
    assertThat(probe.container()).isEqualTo(container);
    assertThat(probe.video()).isEmpty();

    tools.extractAudio(workspace, recording(probe), ProgressListener.NONE);
    assertThat(size(workspace.audio())).isCloseTo(3L * WAV_BYTES_PER_SECOND, within(3200L));

    Playable playable = tools.makePlayable(workspace, recording(probe), ProgressListener.NONE);
    assertThat(playable.contentType()).isEqualTo("audio/mp4");
    assertThat(describe(playable)).contains("aac", "duration=3.");
  }

  @Test
  void aVideoWithoutSoundStillPlays() {
    MediaProbe probe = probe(media.mute(2));
    assertThat(probe.audio()).isEmpty();
    assertThat(describe(tools.makePlayable(workspace, recording(probe), ProgressListener.NONE)))
        .contains("h264")
        .doesNotContain("aac");
  }

  @Test
  void silenceIsExtractedAsSilence() throws IOException {
    MediaProbe probe = probe(media.silent(2));
    tools.extractAudio(workspace, recording(probe), ProgressListener.NONE);

    byte[] wav = Files.readAllBytes(workspace.audio());
    assertThat(wav.length).isGreaterThan(60_000);
    for (int i = 100; i < wav.length; i++) {
      assertThat(wav[i]).isBetween((byte) -1, (byte) 1);
    }
  }

  @Test
  void aWebmCutOffInTheMiddleIsSalvaged() throws IOException {
    byte[] whole = Files.readAllBytes(media.browserWebm(10));
    Path cut =
        Files.write(
            directory.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length * 6 / 10));

    MediaProbe probe = probe(cut);
    assertThat(probe.truncated()).isTrue();
    assertThat(probe.duration()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7));

    tools.extractAudio(workspace, recording(probe), ProgressListener.NONE);
    assertThat(size(workspace.audio())).isBetween(4L * 32_000, 7L * 32_000);
    assertThat(describe(tools.makePlayable(workspace, recording(probe), ProgressListener.NONE)))
        .contains("h264");
  }

  @Test
  void anMp4WithoutItsIndexIsNamedCutOff() throws IOException {
    Path whole = media.mp4WithOpus(3);
    byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(whole), (int) size(whole) / 2);

    assertFault(Files.write(directory.resolve("half"), half), MediaFault.TRUNCATED);
  }

  @Test
  void aListenerThatThrowsEndsTheConversion() {
    MediaProbe probe = probe(media.browserWebm(6));
    IllegalStateException lost = new IllegalStateException("the lease is lost");

    assertThatThrownBy(
            () ->
                tools.makePlayable(
                    workspace,
                    recording(probe),
                    percent -> {
                      throw lost;
                    }))
        .isSameAs(lost);
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }

  private void assertFault(Path file, MediaFault fault) {
    assertThatThrownBy(() -> probe(file))
        .isInstanceOfSatisfying(MediaException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private MediaProbe probe(Path file) {
    try {
      Files.copy(file, workspace.source(0), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tools.probe(workspace, workspace.source(0));
  }

  private Recording recording(Path file) {
    return recording(probe(file));
  }

  private Recording recording(MediaProbe probe) {
    return Recording.of(new Take(workspace.source(0), probe));
  }

  private static String describe(Playable playable) {
    return TestMedia.run(
        List.of(
            "ffprobe",
            "-v",
            "error",
            "-show_entries",
            "stream=codec_name,width,height:format=duration",
            "-of",
            "default",
            playable.file().toString()));
  }

  /** A player can seek before it has everything only when moov precedes mdat. */
  private static boolean indexComesFirst(Path mp4) {
    try {
      String bytes = Files.readString(mp4, java.nio.charset.StandardCharsets.ISO_8859_1);
      return bytes.indexOf("moov") < bytes.indexOf("mdat");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
