package org.interviewplatform.batch.media;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The file people watch.
 *
 * @param recoded whether the picture was encoded anew; otherwise it is the candidate's, bit by bit
 */
public record Playable(
    Path file, String contentType, Duration duration, boolean hasPicture, boolean recoded) {

  /** Of the file's name, without a dot. */
  String extension() {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
