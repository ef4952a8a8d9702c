package org.interviewplatform.batch.media;

import java.nio.file.Path;

/**
 * What can be done with a recording that lies in a {@link Workspace}. Every method throws {@link
 * MediaException} with a named fault and leaves no process behind.
 */
public interface MediaTools {

  /** Reads what a file holds and refuses what is outside the limits, before decoding it. */
  MediaProbe probe(Workspace workspace, Path file);

  /** Refuses what only as a whole is outside the limits. */
  void requireAcceptable(Recording recording);

  /** Writes the sound as 16 kHz mono WAV, in step with the video's clock. */
  void extractAudio(Workspace workspace, Recording recording, ProgressListener progress);

  /**
   * Writes a file that every browser plays and seeks in, copying what can be copied and joining
   * what came in several files.
   */
  Playable makePlayable(Workspace workspace, Recording recording, ProgressListener progress);

  /** Writes a small JPEG from the playable file. */
  void thumbnail(Workspace workspace, Playable playable);
}
