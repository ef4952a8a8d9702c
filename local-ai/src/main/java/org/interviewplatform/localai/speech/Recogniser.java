package org.interviewplatform.localai.speech;

import org.interviewplatform.localai.audio.Samples;

/** Turns speech into text; used by several threads at once. */
public interface Recogniser {

  /** Recognises a whole recording. */
  Transcript recognise(Samples samples);
}
