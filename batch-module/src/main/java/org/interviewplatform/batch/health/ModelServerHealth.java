package org.interviewplatform.batch.health;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.batch.analysis.SpeechServer;
import org.interviewplatform.platform.health.Dependency;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;

/** Whether the speech-to-text server answers at all; a refusal is an answer too. */
@Readiness
@ApplicationScoped
class ModelServerHealth implements HealthCheck {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final int FAULT = 500;

  @Inject SpeechServer server;
  @Inject Probes probes;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private Probe<Boolean> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(this::answers);
  }

  @Override
  public HealthCheckResponse call() {
    return Dependency.helpful("speech-to-text", "answers wait to be transcribed", probe::answer);
  }

  private boolean answers() throws IOException, InterruptedException {
    URI models = URI.create(server.baseUrl() + "/models");
    HttpRequest request =
        HttpRequest.newBuilder(models)
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + server.apiKey())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < FAULT;
  }
}
