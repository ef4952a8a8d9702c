package org.interviewplatform.localai.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioKindTest {

  @Test
  void kindsAreKnownByTheirFirstBytes() {
    assertThat(kind("RIFF....WAVEfmt ")).contains(AudioKind.WAV);
    assertThat(kind("fLaC............")).contains(AudioKind.FLAC);
    assertThat(kind("OggS............")).contains(AudioKind.OGG);
    assertThat(kind("\u001aE\u00df\u00a3............")).contains(AudioKind.WEBM);
    assertThat(kind("....ftypisom....")).contains(AudioKind.MP4);
    assertThat(kind("ID3.............")).contains(AudioKind.MP3);
    assertThat(kind("\u00ff\u00fb..............")).contains(AudioKind.MP3);
    assertThat(kind("\u00ff\u00f1..............")).contains(AudioKind.AAC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#EXTM3U\nhttp://127.0.0.1/secret",
        "ffconcat version 1.0",
        "<?xml version='1.0'?><MPD>",
        "v=0\r\no=- 0 0 IN IP4",
        "RIFF....AVI LIST",
        "hello",
        ""
      })
  void whatMightMakeADecoderOpenOtherThingsIsNoAudio(String start) {
    assertThat(kind(start)).isEmpty();
  }

  private static Optional<AudioKind> kind(String start) {
    return AudioKind.of(start.getBytes(ISO_8859_1));
  }
}
