package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaSnifferTest {

  @Test
  void containersAreKnownByTheirFirstBytes() {
    assertThat(sniff("\u001aE\u00df\u00a3\u009fB\u0086")).isEqualTo(Container.WEBM);
    assertThat(sniff("\0\0\0\u0020ftypisom")).isEqualTo(Container.MP4);
    assertThat(sniff("\0\0\0\u0014ftypqt  ")).isEqualTo(Container.MP4);
    assertThat(sniff("OggS\0")).isEqualTo(Container.OGG);
    assertThat(sniff("RIFF\0\0\0\0WAVEfmt ")).isEqualTo(Container.WAV);
    assertThat(sniff("ID3\u0004")).isEqualTo(Container.MP3);
    assertThat(sniff("\u00ff\u00fb\u0090\u0064")).isEqualTo(Container.MP3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#EXTM3U\n#EXT-X-VERSION:3",
        "\u00ef\u00bb\u00bf#EXTM3U",
        "  \n#extm3u",
        "ffconcat version 1.0\nfile x",
        "v=0\no=- 0 0 IN IP4 127.0.0.1",
        "<?xml version='1.0'?><MPD xmlns='urn:mpeg'>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "<!-- hello --><svg>",
        "<!DOCTYPE html><p>",
        "\u007fELF\u0002",
        "MZ\u0090",
        "#!/bin/sh",
        "%PDF-1.7",
        "PK\u0003\u0004",
        "\0\0\0\u001cftypavif"
      })
  void whatIsKnownToBeSomethingElseIsForbiddenByName(String head) {
    assertThatThrownBy(() -> sniff(head))
        .isInstanceOfSatisfying(
            MediaException.class,
            e -> assertThat(e.fault()).isEqualTo(MediaFault.FORBIDDEN_FORMAT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "file 'a.webm'", "RIFF\0\0\0\0AVI ", "\0", "a<svg>"})
  void theRestIsNotMedia(String head) {
    assertThatThrownBy(() -> sniff(head))
        .isInstanceOfSatisfying(
            MediaException.class, e -> assertThat(e.fault()).isEqualTo(MediaFault.NOT_MEDIA));
  }

  @Test
  void everyFaultSaysOneSentence() {
    for (MediaFault fault : MediaFault.values()) {
      assertThat(fault.sentence()).endsWith(".").hasSizeGreaterThan(15);
    }
  }

  private static Container sniff(String head) {
    return MediaSniffer.sniff(head.getBytes(ISO_8859_1));
  }
}
