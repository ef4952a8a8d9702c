package org.interviewplatform.analysis;

import java.util.Optional;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;

/**
 * A {@link ModelCall} to read or to record.
 *
 * @param promptHash SHA-256 of what was asked, without the seed
 * @param costMicros millionths of the currency the prices are set in
 * @param outcome {@link #OK}, or the code of the error
 * @param rawOutput what came back, word for word
 */
public record ModelCallDetails(
    Purpose purpose,
    Optional<MediaId> media,
    Optional<CompetencyId> competency,
    Optional<Assessment.Mode> mode,
    Optional<Integer> run,
    String server,
    String model,
    Optional<String> promptHash,
    Optional<Long> seed,
    long promptTokens,
    long completionTokens,
    long costMicros,
    long latencyMillis,
    String outcome,
    Optional<String> rawOutput) {

  /** It answered as it should. */
  public static final String OK = "OK";

  /** The same without what came back, where that may not be kept. */
  public ModelCallDetails withoutOutput() {
    return new ModelCallDetails(
        purpose,
        media,
        competency,
        mode,
        run,
        server,
        model,
        promptHash,
        seed,
        promptTokens,
        completionTokens,
        costMicros,
        latencyMillis,
        outcome,
        Optional.empty());
  }

  /** What a model is asked for. */
  public enum Purpose {
    TRANSCRIPTION,
    EMBEDDING,
    SCORING,
    /** Trying a model on answers whose levels are known. */
    MODEL_CHECK
  }
}
