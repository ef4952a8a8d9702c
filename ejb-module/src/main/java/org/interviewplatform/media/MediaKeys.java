package org.interviewplatform.media;

import org.interviewplatform.platform.storage.ObjectKey;

/** Where the files of a recording lie in the object storage. */
public final class MediaKeys {
  private MediaKeys() {}

  /** The candidate's own file, where it is one. */
  public static ObjectKey original(MediaId id, MediaFormat format) {
    return key(id, "original", format.extension());
  }

  /** One of the candidate's own files. */
  public static ObjectKey original(MediaId id, OriginalId file, MediaFormat format) {
    return OriginalId.soleOf(id).equals(file)
        ? original(id, format)
        : key(id, "original-" + file.value(), format.extension());
  }

  /** The sound, 16 kHz mono WAV. */
  public static ObjectKey audio(MediaId id) {
    return key(id, "audio", "wav");
  }

  /** The file that browsers play. */
  public static ObjectKey playable(MediaId id, String extension) {
    return key(id, "playable", extension);
  }

  /** A still picture. */
  public static ObjectKey thumbnail(MediaId id) {
    return key(id, "thumbnail", "jpg");
  }

  private static ObjectKey key(MediaId id, String name, String extension) {
    return ObjectKey.of("media/" + id.value(), name, extension);
  }
}
