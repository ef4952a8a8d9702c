package org.interviewplatform.media;

import java.util.Locale;
import org.interviewplatform.platform.error.DomainException;

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
}
