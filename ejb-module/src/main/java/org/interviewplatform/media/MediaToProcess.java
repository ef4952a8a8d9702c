package org.interviewplatform.media;

import java.util.List;

/**
 * What the processing job needs of a recording.
 *
 * @param originals the candidate's files in the order they were recorded, at least one; several
 *     where the recording went on after a reload or on another device
 * @param audioDone whether the sound has been taken out by an earlier attempt
 */
public record MediaToProcess(MediaId id, List<OriginalFile> originals, boolean audioDone) {
  /** A recording without a file is no recording. */
  public MediaToProcess {
    originals = List.copyOf(originals);
    if (originals.isEmpty()) {
      throw new IllegalArgumentException("A recording has at least one file");
    }
  }
}
