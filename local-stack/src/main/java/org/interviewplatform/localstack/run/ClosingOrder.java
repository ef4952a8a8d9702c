package org.interviewplatform.localstack.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, closed last first, each even when another one fails. */
final class ClosingOrder {

  private record Part(String name, AutoCloseable closeable) {}

  private final Deque<Part> parts = new ArrayDeque<>();
  private final Terminal terminal;
  private boolean closing;

  ClosingOrder(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Remembers a part; one that comes after the end has begun is closed at once. */
  void add(String name, AutoCloseable closeable) {
    Part part = new Part(name, closeable);
    synchronized (this) {
      if (!closing) {
        parts.push(part);
        return;
      }
    }
    close(part);
  }

  synchronized boolean isClosing() {
    return closing;
  }

  void close() {
    synchronized (this) {
      if (closing) {
        return;
      }
      closing = true;
    }
    parts.forEach(this::close);
  }

  private void close(Part part) {
    try {
      part.closeable().close();
      terminal.line(part.name(), "stopped");
    } catch (Exception e) {
      terminal.line(part.name(), "did not stop cleanly: " + e.getMessage());
    }
  }
}
