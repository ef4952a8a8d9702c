package org.interviewplatform.media;

import java.util.Arrays;
import java.util.Locale;
import org.interviewplatform.platform.error.DomainException;

/**
 * The kinds of file that are taken as an answer. What is inside is checked later, by content. Text
 * is UTF-8, whatever its content type says.
 */
public enum MediaFormat {
  VIDEO_WEBM("video/webm", "webm"),
  VIDEO_MP4("video/mp4", "mp4"),
  VIDEO_QUICKTIME("video/quicktime", "mov"),
  AUDIO_WEBM("audio/webm", "webm"),
  AUDIO_MP4("audio/mp4", "m4a"),
  AUDIO_OGG("audio/ogg", "ogg"),
  AUDIO_WAV("audio/wav", "wav"),
  AUDIO_MPEG("audio/mpeg", "mp3"),
  TEXT_PLAIN("text/plain", "txt");

  private final String contentType;
  private final String extension;

  MediaFormat(String contentType, String extension) {
    this.contentType = contentType;
    this.extension = extension;
  }

  /**
   * The format of a content type; parameters such as codecs are passed over.
   *
   * @throws DomainException {@link MediaError#UNSUPPORTED_TYPE}
   */
  public static MediaFormat of(String contentType) {
    String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.contentType.equals(bare))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    MediaError.UNSUPPORTED_TYPE,
                    "Answers are taken as WebM, MP4, QuickTime, Ogg, WAV, MP3 or plain text, not as"
                        + " this content type."));
  }

  public String contentType() {
    return contentType;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }

  public boolean isVideo() {
    return contentType.startsWith("video/");
  }

  /** Written, not recorded. */
  public boolean isText() {
    return this == TEXT_PLAIN;
  }
}
