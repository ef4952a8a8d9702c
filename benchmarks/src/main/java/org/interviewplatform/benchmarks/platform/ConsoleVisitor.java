package org.interviewplatform.benchmarks.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interviewplatform.systemtests.client.Recruiter;

/** Somebody signed in to the console, who asks for pages and looks at the clock. */
final class ConsoleVisitor {
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final URI platform;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** How long a page took, and how many bytes came over the wire. */
  record Answer(double millis, int bytes) {}

  ConsoleVisitor(URI platform) {
    this.platform = platform;
    signIn();
  }

  Answer get(String path) {
    long began = System.nanoTime();
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(platform.resolve(path)).header("Accept-Encoding", "gzip").GET());
    if (answer.statusCode() != 200 || answer.uri().getPath().endsWith("login.xhtml")) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return new Answer((System.nanoTime() - began) / 1e6, answer.body().length);
  }

  private void signIn() {
    String page =
        new String(
            send(HttpRequest.newBuilder(platform.resolve("/console/login.xhtml")).GET()).body(),
            StandardCharsets.UTF_8);
    Matcher state = VIEW_STATE.matcher(page);
    Map<String, String> form =
        Map.of(
            "login",
            "login",
            "login:email",
            Recruiter.EMAIL,
            "login:password",
            Recruiter.PASSWORD,
            "login:submit",
            "login:submit",
            "jakarta.faces.ViewState",
            state.find() ? state.group(1) : "stateless");
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    send(
        HttpRequest.newBuilder(platform.resolve("/console/login.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
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

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
