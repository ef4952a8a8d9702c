package org.interviewplatform.localstack.demo;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Watches the platform work on the demo's answers. */
public final class DemoReports {

  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final PlatformClient client;
  private final Demo.Account account;

  /** Watches as that account. */
  public DemoReports(URI base, Demo.Account account) {
    this.client = new PlatformClient(base);
    this.account = account;
  }

  /**
   * Returns when every report is ready, or when it has taken far too long.
   *
   * @param sessions by candidate name
   */
  public void follow(Map<String, String> sessions, Consumer<String> progress) {
    Map<String, String> open = new LinkedHashMap<>(sessions);
    if (open.isEmpty()) {
      return;
    }
    String token = client.signIn(account.email(), account.password());
    Map<String, String> access = Map.of("Authorization", "Bearer " + token);
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!open.isEmpty() && System.nanoTime() < end && rest()) {
      open.entrySet().removeIf(session -> ended(session, access, progress));
    }
    open.keySet().forEach(name -> progress.accept("the report of " + name + " is not ready yet"));
  }

  private boolean ended(
      Map.Entry<String, String> session, Map<String, String> access, Consumer<String> progress) {
    String status = status(session.getValue(), access);
    switch (status) {
      case "READY" -> progress.accept("the report of " + session.getKey() + " is ready");
      case "FAILED" -> progress.accept("the report of " + session.getKey() + " failed");
      default -> {
        return false;
      }
    }
    return true;
  }

  // Before its first answer is analysed a session has no report to tell of.
  private String status(String session, Map<String, String> access) {
    try {
      return client.get("/api/sessions/" + session + "/report", access).path("status").asText();
    } catch (RefusedException e) {
      return "";
    }
  }

  private static boolean rest() {
    try {
      Thread.sleep(PAUSE.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
