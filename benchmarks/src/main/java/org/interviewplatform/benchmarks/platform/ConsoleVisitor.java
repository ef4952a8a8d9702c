package org.interviewplatform.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.interviewplatform.systemtests.client.ConsoleLogin;
import org.interviewplatform.systemtests.client.Recruiter;

/** Somebody signed in to the console, who asks for pages and looks at the clock. */
final class ConsoleVisitor {
  private final URI platform;
  private final String cookies;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  /** How long a page took, and how many bytes came over the wire. */
  record Answer(double millis, int bytes) {}

  ConsoleVisitor(URI platform) {
    this.platform = platform;
    cookies =
        ConsoleLogin.signIn(platform, Recruiter.EMAIL, Recruiter.PASSWORD)
            .getOrDefault("Cookie", "");
  }

  Answer get(String path) {
    long began = System.nanoTime();
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(platform.resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookies)
                .GET());
    if (answer.statusCode() != 200 || answer.uri().getPath().endsWith("login.xhtml")) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return new Answer((System.nanoTime() - began) / 1e6, answer.body().length);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
