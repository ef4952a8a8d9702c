package org.interviewplatform.batch.analysis;

import com.openai.errors.InternalServerException;
import com.openai.errors.OpenAIIoException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.interviewplatform.platform.config.ConfigKey;

/**
 * Stands before each model server: so many requests at once on this node, and none for a while
 * after most of the last ones failed. What a server refuses, or is too busy for, is no failure of
 * it. How many at once is set in {@code microprofile-config.properties} from our own settings.
 */
@ApplicationScoped
public class ServerGuards {
  static final ConfigKey<Integer> CHAT_CONCURRENCY =
      ConfigKey.of(
          "interview-platform.ai.chat.concurrency",
          Integer.class,
          "4",
          "How many requests one node sends to the chat model at once.");
  static final ConfigKey<Integer> TRANSCRIPTION_CONCURRENCY =
      ConfigKey.of(
          "interview-platform.ai.transcription.concurrency",
          Integer.class,
          "4",
          "How many requests one node sends for transcripts at once.");
  static final ConfigKey<Integer> EMBEDDING_CONCURRENCY =
      ConfigKey.of(
          "interview-platform.ai.embedding.concurrency",
          Integer.class,
          "4",
          "How many requests one node sends for embeddings at once.");

  private static final int LAST = 8;
  private static final double MOST_FAILED = 0.5;
  private static final long ALONE = 15;

  /** Around a request to the chat model. */
  @Bulkhead(4)
  @CircuitBreaker(
      failOn = {OpenAIIoException.class, InternalServerException.class},
      requestVolumeThreshold = LAST,
      failureRatio = MOST_FAILED,
      delay = ALONE,
      delayUnit = ChronoUnit.SECONDS)
  public <T> T chat(Callable<T> request) throws Exception {
    return request.call();
  }

  /** Around a request for a transcript. */
  @Bulkhead(4)
  @CircuitBreaker(
      failOn = {OpenAIIoException.class, InternalServerException.class},
      requestVolumeThreshold = LAST,
      failureRatio = MOST_FAILED,
      delay = ALONE,
      delayUnit = ChronoUnit.SECONDS)
  public <T> T transcription(Callable<T> request) throws Exception {
    return request.call();
  }

  /** Around a request for embeddings. */
  @Bulkhead(4)
  @CircuitBreaker(
      failOn = {OpenAIIoException.class, InternalServerException.class},
      requestVolumeThreshold = LAST,
      failureRatio = MOST_FAILED,
      delay = ALONE,
      delayUnit = ChronoUnit.SECONDS)
  public <T> T embedding(Callable<T> request) throws Exception {
    return request.call();
  }
}
