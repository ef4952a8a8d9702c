package org.interviewplatform.media;

import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;

/**
 * How much one answer may have.
 *
 * @param mostBytes the largest file taken, in bytes
 */
public record UploadLimits(long mostBytes) {
  public static final ConfigKey<Long> MOST_BYTES =
      ConfigKey.of(
          "interview-platform.media.most-bytes",
          Long.class,
          "1073741824",
          "The largest recording taken as one answer, in bytes.");

  /** Reads the settings. */
  public static UploadLimits from(Settings settings) {
    return new UploadLimits(settings.get(MOST_BYTES));
  }

  /**
   * Lets a file through.
   *
   * @throws DomainException {@link MediaError#TOO_LARGE}
   */
  public void require(long size) {
    if (size > mostBytes) {
      throw new DomainException(
          MediaError.TOO_LARGE,
          "The file is too large: an answer may have at most " + mostBytes + " bytes.");
    }
  }
}
