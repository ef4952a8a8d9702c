package org.interviewplatform.batch.analysis;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.interviewplatform.platform.error.DomainException;

/**
 * A model server, asked patiently: while it says that it is busy we wait as long as it says, within
 * bounds and a little longer each for itself, since an attempt of a job is worth more than the
 * wait. A server that keeps failing is left alone by its guard. All else is named and left to the
 * job.
 */
final class ModelServer {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration UNTOLD = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Those who were told the same time must not all come back at it. */
  private static final double MOST_JITTER = 0.25;

  /** Waits; tests only note that it would. */
  @FunctionalInterface
  interface Pause {
    void take(Duration duration) throws InterruptedException;
  }

  private final OpenAIClient client;
  private final ModelEndpoint endpoint;
  private final Pause pause;
  private final Guard guard;

  /** Lets a request through or not; the fault tolerance of the server stands behind it. */
  @FunctionalInterface
  interface Guard {
    <T> T around(Callable<T> request) throws Exception;
  }

  ModelServer(ModelEndpoint endpoint, Guard guard) {
    this(endpoint, duration -> Thread.sleep(jittered(duration).toMillis()), guard);
  }

  ModelServer(ModelEndpoint endpoint, Pause pause, Guard guard) {
    this.endpoint = endpoint;
    this.pause = pause;
    this.guard = guard;
    this.client =
        OpenAIOkHttpClient.builder()
            .baseUrl(endpoint.baseUrl().toString())
            .apiKey(endpoint.apiKey())
            .timeout(endpoint.timeout())
            // the library would retry all kinds of failures, each with the whole timeout
            .maxRetries(0)
            .build();
  }

  String model() {
    return endpoint.model();
  }

  /** Where it is, without secrets. */
  String address() {
    return endpoint.baseUrl().toString();
  }

  private static Duration jittered(Duration told) {
    double share = ThreadLocalRandom.current().nextDouble(MOST_JITTER);
    return told.plusMillis(Math.round(told.toMillis() * share));
  }

  <T> T ask(Function<OpenAIClient, T> question) {
    Duration waited = Duration.ZERO;
    while (true) {
      try {
        return guard.around(() -> question.apply(client));
      } catch (OpenAIServiceException | BulkheadException e) {
        Duration wait = waitBeforeAsking(e);
        waited = waited.plus(wait);
        if (waited.compareTo(PATIENCE) > 0) {
          throw new DomainException(AiError.BUSY, "The model server is busy.", e);
        }
        pauseFor(wait);
      } catch (CircuitBreakerOpenException e) {
        throw new DomainException(
            AiError.UNAVAILABLE, "The model server kept failing and is left alone a while.", e);
      } catch (OpenAIInvalidDataException e) {
        throw new DomainException(
            AiError.NONSENSE, "The model server's answer could not be read.", e);
      } catch (OpenAIException e) {
        throw new DomainException(AiError.UNAVAILABLE, "The model server does not answer.", e);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** For a busy server; every other failure is thrown. */
  private static Duration waitBeforeAsking(RuntimeException e) {
    return e instanceof OpenAIServiceException answer ? waitBeforeAsking(answer) : UNTOLD;
  }

  private static Duration waitBeforeAsking(OpenAIServiceException e) {
    int status = e.statusCode();
    if (status == TOO_MANY_REQUESTS && !e.code().filter("insufficient_quota"::equals).isPresent()) {
      return retryAfter(e);
    }
    if (status == TOO_MANY_REQUESTS) {
      throw new DomainException(AiError.BUSY, "The quota at the model server is used up.", e);
    }
    if (status == 400 || status == 413 || status == 415 || status == 422) {
      throw new DomainException(
          AiError.REFUSED, "The model server refuses this: " + e.getMessage(), e);
    }
    throw new DomainException(
        AiError.UNAVAILABLE, "The model server answers with status " + status + ".", e);
  }

  private static Duration retryAfter(OpenAIServiceException e) {
    List<String> values = e.headers().values("Retry-After");
    if (values.isEmpty() || !values.get(0).matches("\\d{1,6}")) {
      return UNTOLD;
    }
    Duration told = Duration.ofSeconds(Math.max(1, Long.parseLong(values.get(0))));
    return told.compareTo(LONGEST_WAIT) < 0 ? told : LONGEST_WAIT;
  }

  private void pauseFor(Duration wait) {
    try {
      pause.take(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DomainException(AiError.BUSY, "Waiting for the model server was ended.", e);
    }
  }
}
