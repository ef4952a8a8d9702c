package org.interviewplatform.localstack.run;

/** Something the person at the terminal can mend; the message is all they need to read. */
public final class PlainFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure told in one or two plain sentences. */
  public PlainFailure(String sentence) {
    super(sentence, null, false, false);
  }
}
