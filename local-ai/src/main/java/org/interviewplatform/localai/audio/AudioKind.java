package org.interviewplatform.localai.audio;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a file is by its first bytes; its name and declared type prove nothing.
 *
 * <p>FFmpeg is told the format instead of guessing it, because some formats it would guess, such as
 * play lists, make it open other files and addresses.
 */
enum AudioKind {
  WAV("wav"),
  FLAC("flac"),
  OGG("ogg"),
  WEBM("matroska"),
  MP4("mov"),
  MP3("mp3"),
  AAC("aac");

  /** Bytes needed to recognise every kind. */
  static final int MAGIC = 12;

  private final String demuxer;

  AudioKind(String demuxer) {
    this.demuxer = demuxer;
  }

  String demuxer() {
    return demuxer;
  }

  static Optional<AudioKind> of(byte[] start) {
    if (start.length < MAGIC) {
      return Optional.empty();
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
      return Optional.of(WAV);
    } else if (text.startsWith("fLaC")) {
      return Optional.of(FLAC);
    } else if (text.startsWith("OggS")) {
      return Optional.of(OGG);
    } else if (text.startsWith("\u001aE\u00df\u00a3")) {
      return Optional.of(WEBM);
    } else if (text.startsWith("ftyp", 4)) {
      return Optional.of(MP4);
    } else if (text.startsWith("ID3")) {
      return Optional.of(MP3);
    }
    return mpegFrame(start[0] & 0xff, start[1] & 0xff);
  }

  /** Eleven set bits, then version and layer; layer zero is what AAC streams put there. */
  private static Optional<AudioKind> mpegFrame(int first, int second) {
    if (first != 0xff || (second & 0xe0) != 0xe0) {
      return Optional.empty();
    }
    int layer = second >> 1 & 3;
    if (layer == 1) {
      return Optional.of(MP3);
    }
    return layer == 0 && (second & 0x10) != 0 ? Optional.of(AAC) : Optional.empty();
  }
}
