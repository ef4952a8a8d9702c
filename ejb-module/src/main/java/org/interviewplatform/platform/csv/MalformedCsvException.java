package org.interviewplatform.platform.csv;

/** A text that is no table. */
public final class MalformedCsvException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;

  MalformedCsvException(long line, Exception cause) {
    super("The table cannot be read from line " + line + ".", cause);
    this.line = line;
  }

  /** About where, from 1. */
  public long line() {
    return line;
  }
}
