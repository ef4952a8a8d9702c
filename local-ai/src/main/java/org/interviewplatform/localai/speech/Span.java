package org.interviewplatform.localai.speech;

import org.interviewplatform.localai.audio.Samples;

/** A stretch of sound, in samples. */
record Span(int from, int to) {

  int length() {
    return to - from;
  }

  double seconds() {
    return (double) length() / Samples.RATE;
  }
}
