package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries in this JVM log to a file; the terminal is for people. */
final class LogFiles {

  private static final int SIZE = 10 << 20;

  private LogFiles() {}

  static void divertTo(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Logger root = Logger.getLogger("");
      for (Handler handler : root.getHandlers()) {
        root.removeHandler(handler);
      }
      FileHandler handler = new FileHandler(file.toString(), SIZE, 1, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setLevel(Level.INFO);
      root.addHandler(handler);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
