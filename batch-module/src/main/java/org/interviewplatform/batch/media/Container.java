package org.interviewplatform.batch.media;

/** The containers a recording may come in, with the one FFmpeg demuxer allowed to open each. */
public enum Container {
  WEBM("matroska"),
  MP4("mov"),
  OGG("ogg"),
  WAV("wav"),
  MP3("mp3");

  private final String demuxer;

  Container(String demuxer) {
    this.demuxer = demuxer;
  }

  String demuxer() {
    return demuxer;
  }
}
