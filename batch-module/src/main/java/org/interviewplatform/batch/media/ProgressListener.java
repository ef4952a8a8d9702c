package org.interviewplatform.batch.media;

/**
 * Hears how far a conversion is, on the thread that asked for it. Throwing from here stops the
 * conversion, which is how a job that lost its lease ends its FFmpeg.
 */
@FunctionalInterface
public interface ProgressListener {
  ProgressListener NONE = percent -> {};

  /**
   * @param percent 0 to 100, never falling
   */
  void at(int percent);
}
