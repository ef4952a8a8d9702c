package org.interviewplatform.media;

import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;

/**
 * How much one answer may have, and how long unfinished uploads are kept.
 *
 * @param mostBytes of all files of one recording together
 * @param mostParts of one upload
 * @param patience how long after the last sign of life an unfinished upload is kept
 */
public record UploadLimits(long mostBytes, int mostParts, Duration patience) {
  public static final ConfigKey<Long> MOST_BYTES =
      ConfigKey.of(
          "interview-platform.media.most-bytes",
          Long.class,
          "1073741824",
          "The largest recording taken as one answer, in bytes.");

  public static final ConfigKey<Integer> MOST_PARTS =
      ConfigKey.of(
          "interview-platform.media.most-parts",
          Integer.class,
          "1000",
          "The most parts one upload may have; each may be signed ten times.");
  public static final ConfigKey<Duration> PATIENCE =
      ConfigKey.of(
          "interview-platform.media.unfinished-kept",
          Duration.class,
          "P14D",
          "How long an unfinished upload is kept after its last sign of life.");

  private static final int SIGNED_AGAIN = 10;

  /** Reads the settings. */
  public static UploadLimits from(Settings settings) {
    return new UploadLimits(
        settings.get(MOST_BYTES), settings.get(MOST_PARTS), settings.get(PATIENCE));
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

  /**
   * Lets a part through.
   *
   * @throws DomainException {@link MediaError#TOO_LARGE}
   */
  void requirePart(int partNumber) {
    if (partNumber < 1 || partNumber > mostParts) {
      throw new DomainException(
          MediaError.TOO_LARGE, "An upload has parts from 1 to " + mostParts + ".");
    }
  }

  /** How many addresses of parts are handed out for one upload. */
  int mostLinks() {
    return mostParts * SIGNED_AGAIN;
  }
}
