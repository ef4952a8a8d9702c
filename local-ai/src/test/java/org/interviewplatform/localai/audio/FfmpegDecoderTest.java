package org.interviewplatform.localai.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shell script stands in for FFmpeg, so that every way it can end is tried at once. */
class FfmpegDecoderTest {

  private final Path directory;
  private final Path file;

  FfmpegDecoderTest(@TempDir Path directory) {
    this.directory = directory;
    this.file = directory.resolve("upload.audio");
  }

  @BeforeEach
  void upload() throws IOException {
    Files.writeString(file, "fLaC");
  }

  @Test
  void samplesAreReadAsTheyCome() throws Exception {
    Samples samples = decoder("printf '\\000\\100\\000\\300'").decode(file, AudioKind.FLAC, 9);
    assertThat(samples.length()).isEqualTo(2);
    assertThat(samples.at(0)).isEqualTo(0.5f);
    assertThat(samples.at(1)).isEqualTo(-0.5f);
  }

  @Test
  void theFormatAndTheProtocolsAreForced() throws Exception {
    decoder("echo \"$@\" > \"" + directory + "/arguments\"").decode(file, AudioKind.WEBM, 9);
    assertThat(Files.readString(directory.resolve("arguments")))
        .contains("-protocol_whitelist file,pipe -f matroska -i file:" + file);
  }

  @Test
  void whatFfmpegSaysReachesTheClient() {
    FfmpegDecoder decoder = decoder("echo 'header damaged' >&2; exit 1");
    assertThatThrownBy(() -> decoder.decode(file, AudioKind.FLAC, 9))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageContaining("header damaged");
  }

  @Test
  void theBeginningOfADamagedFileIsKept() throws Exception {
    Samples samples = decoder("printf 'abcd'; exit 1").decode(file, AudioKind.FLAC, 9);
    assertThat(samples.length()).isEqualTo(2);
  }

  @Test
  void aHangingDecoderIsEnded() {
    FfmpegDecoder decoder = new FfmpegDecoder(script("exec sleep 60"), Duration.ofMillis(200));
    assertThatThrownBy(() -> decoder.decode(file, AudioKind.FLAC, 9))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageContaining("longer");
  }

  @Test
  void endlessSoundIsCut() {
    FfmpegDecoder decoder = decoder("exec cat /dev/zero");
    assertThatThrownBy(() -> decoder.decode(file, AudioKind.FLAC, 1000))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageContaining("longer");
  }

  @Test
  void aMissingFfmpegIsNamed() {
    FfmpegDecoder decoder = new FfmpegDecoder("/no/such/ffmpeg", Duration.ofSeconds(5));
    assertThatThrownBy(() -> decoder.decode(file, AudioKind.FLAC, 9))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/no/such/ffmpeg");
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    decoder("echo oops >&2").decode(file, AudioKind.FLAC, 9);
    assertThat(directory.resolve("upload.audio.messages")).doesNotExist();
  }

  private FfmpegDecoder decoder(String script) {
    return new FfmpegDecoder(script(script), Duration.ofSeconds(30));
  }

  private String script(String body) {
    try {
      Path script = directory.resolve("ffmpeg");
      Files.writeString(script, "#!/bin/sh\n" + body + "\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return script.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
