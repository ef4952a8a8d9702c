package org.interviewplatform.batch.analysis;

import java.nio.file.Path;
import org.interviewplatform.analysis.TranscriptText;

/** Writes down what is said in a recording. */
interface Transcriber {

  /**
   * Listens to a WAV file.
   *
   * @param language the language expected, a BCP 47 tag
   * @throws org.interviewplatform.platform.error.DomainException an {@link AiError}
   */
  TranscriptText transcribe(Path wav, String language);
}
