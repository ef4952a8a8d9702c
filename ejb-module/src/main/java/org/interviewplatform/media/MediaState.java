package org.interviewplatform.media;

import java.util.EnumSet;
import java.util.Set;

/** The stages of a media asset's life. */
public enum MediaState {
  /** Bytes are coming in. */
  RECEIVING,
  /** All bytes are in the object storage; nobody has looked at them. */
  UPLOADED,
  /** The sound has been taken out; speech-to-text may begin. */
  AUDIO_READY,
  /** There is a file that every browser plays and seeks. */
  READY,
  /** The file is no answer: the candidate's file was at fault, and the reason is named. */
  REJECTED,
  /** It could not be processed although it may be sound: ours was the fault. The file is kept. */
  FAILED,
  /** Never finished; the parts have been swept away. */
  ABANDONED;

  private static final Set<MediaState> FINAL = EnumSet.of(READY, REJECTED, FAILED, ABANDONED);
  private static final Set<MediaState> PROCESSING = EnumSet.of(UPLOADED, AUDIO_READY);

  /** Whether nothing will change any more by itself. */
  public boolean isFinal() {
    return FINAL.contains(this);
  }

  /** Whether a job is working on it or about to. */
  public boolean isProcessing() {
    return PROCESSING.contains(this);
  }
}
