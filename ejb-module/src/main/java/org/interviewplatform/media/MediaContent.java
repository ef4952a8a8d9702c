package org.interviewplatform.media;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;

/**
 * Which bytes an upload has.
 *
 * @param size in bytes, at least 1
 * @param sha256 in lower-case hexadecimal, 64 characters
 */
public record MediaContent(long size, String sha256) {

  /**
   * Checks the size and the form of the checksum.
   *
   * @throws DomainException {@link MediaError#EMPTY}, {@link MediaError#CHECKSUM_MISMATCH}
   */
  public MediaContent {
    if (size < 1) {
      throw new DomainException(MediaError.EMPTY, "The file is empty.");
    }
    sha256 = sha256.toLowerCase(Locale.ROOT);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new DomainException(
          MediaError.CHECKSUM_MISMATCH, "The checksum must be SHA-256, 64 hexadecimal digits.");
    }
  }

  /**
   * The content of a recording that came in several files: their sizes added, and the SHA-256 over
   * their checksums one after the other, as text. Of one file it is that file's own.
   */
  public static MediaContent together(List<MediaContent> files) {
    if (files.size() == 1) {
      return files.get(0);
    }
    String checksums = files.stream().map(MediaContent::sha256).collect(joining());
    long size = files.stream().mapToLong(MediaContent::size).sum();
    return new MediaContent(size, Tokens.hash(checksums));
  }
}
