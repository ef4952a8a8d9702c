package org.interviewplatform.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a signal that {@link ProcessHandle#destroy()} cannot. */
final class Signals {

  private Signals() {}

  static void send(ProcessHandle process, NativeProcess.StopSignal signal) {
    if (signal == NativeProcess.StopSignal.TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + signal.name(), Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
