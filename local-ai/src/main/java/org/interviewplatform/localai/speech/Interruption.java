package org.interviewplatform.localai.speech;

import java.util.concurrent.CancellationException;

/** Lets a long recognition end early: native code does not notice an interrupt by itself. */
final class Interruption {

  private Interruption() {}

  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("recognition was interrupted");
    }
  }
}
