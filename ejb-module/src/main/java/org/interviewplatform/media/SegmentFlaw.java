package org.interviewplatform.media;

/**
 * What one file of a recording lacks in the recording made of it.
 *
 * @param reason a sentence
 */
public record SegmentFlaw(Kind kind, String reason) {
  /** How much is missing. */
  public enum Kind {
    /** The file could not be used at all: the recording goes on without it. */
    LEFT_OUT,
    /** As long as it lasts there is silence. */
    SOUND_LOST,
    /** As long as it lasts there is black. */
    PICTURE_LOST,
    /** As long as it lasts there is silence and black. */
    BOTH_LOST
  }
}
