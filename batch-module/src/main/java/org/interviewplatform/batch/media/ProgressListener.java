package org.interviewplatform.batch.media;

import org.interviewplatform.media.SegmentFlaw;

/**
 * Hears how far a conversion is and what it loses, on the thread that asked for it. Throwing from
 * here stops the conversion, which is how a job that lost its lease ends its FFmpeg.
 */
@FunctionalInterface
public interface ProgressListener {
  ProgressListener NONE = percent -> {};

  /**
   * @param percent 0 to 100, never falling
   */
  void at(int percent);

  /** Part of a take could not be decoded. */
  default void lost(Take take, SegmentFlaw flaw) {}
}
