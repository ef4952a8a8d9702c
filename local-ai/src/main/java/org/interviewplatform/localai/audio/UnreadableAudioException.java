package org.interviewplatform.localai.audio;

/** The file is not audio, or not audio that can be decoded. The message is for the client. */
public final class UnreadableAudioException extends Exception {

  private final String reason;

  UnreadableAudioException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What is wrong with the file. */
  public String reason() {
    return reason;
  }
}
