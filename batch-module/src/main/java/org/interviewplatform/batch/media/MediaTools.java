package org.interviewplatform.batch.media;

/**
 * What can be done with a recording that lies in a {@link Workspace}. Every method throws {@link
 * MediaException} with a named fault and leaves no process behind.
 */
public interface MediaTools {

  /** Reads what the recording holds and refuses what is outside the limits, before decoding it. */
  MediaProbe probe(Workspace workspace);

  /** Writes the sound as 16 kHz mono WAV, in step with the video's clock. */
  void extractAudio(Workspace workspace, MediaProbe probe, ProgressListener progress);

  /** Writes a file that every browser plays and seeks in, copying what can be copied. */
  Playable makePlayable(Workspace workspace, MediaProbe probe, ProgressListener progress);

  /** Writes a small JPEG from the playable file. */
  void thumbnail(Workspace workspace, Playable playable);
}
