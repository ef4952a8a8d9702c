package org.interviewplatform.systemtests.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Http;
import org.jspecify.annotations.Nullable;

/** A real OpenID provider with a realm of its own, on a free port; it is started when it is due. */
public final class Keycloak implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Path UNPACKED = Path.of("target", "keycloak");

  private final int port;
  private @Nullable Process process;

  /** Chooses the port, so that others may be told of it. */
  public Keycloak() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the build has put it where it is looked for. */
  public static boolean isThere() {
    return Files.isDirectory(UNPACKED);
  }

  /** Of its realm. */
  public String issuer() {
    return "http://127.0.0.1:" + port + "/realms/acme";
  }

  /** Starts it; its people belong to the organisation and may go back to the platform. */
  public void start(UUID organisation, URI platform) {
    try {
      Path home = home();
      Path realm = home.resolve("data/import/acme-realm.json");
      Files.createDirectories(realm.getParent());
      Files.writeString(realm, realm(organisation, platform));
      Path program = home.resolve("bin/kc.sh");
      process =
          new ProcessBuilder(
                  "setpriv",
                  "--pdeathsig",
                  "TERM",
                  "sh",
                  program.toString(),
                  "start-dev",
                  "--http-host=127.0.0.1",
                  "--http-port=" + port,
                  "--db=dev-mem",
                  "--import-realm")
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("keycloak.log").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Eventually.so("Keycloak to start", LIMIT, this::answers);
  }

  private static Path home() throws IOException {
    try (Stream<Path> below = Files.list(UNPACKED)) {
      return below.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
    }
  }

  private static String realm(UUID organisation, URI platform) throws IOException {
    try (InputStream template = Keycloak.class.getResourceAsStream("acme-realm.json")) {
      return new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
          .replace("ORGANISATION", organisation.toString())
          .replace("PLATFORM", platform.toString());
    }
  }

  private boolean answers() {
    try {
      return http().get("/realms/acme", Map.of()).status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** An access token for a program that speaks for the person. */
  public String token(String user, String password) {
    String form =
        "grant_type=password&client_id=program&username=" + user + "&password=" + password;
    return http()
        .send(
            "POST",
            "/realms/acme/protocol/openid-connect/token",
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            BodyPublishers.ofString(form))
        .expect(200)
        .json()
        .path("access_token")
        .asText();
  }

  private Http http() {
    return new Http(URI.create("http://127.0.0.1:" + port));
  }

  /** What lets the platform's console trust it. */
  public Map<String, String> settings() {
    return Map.of(
        "INTERVIEW_PLATFORM_OIDC_ISSUER", issuer(),
        "INTERVIEW_PLATFORM_OIDC_CLIENT_ID", "console",
        "INTERVIEW_PLATFORM_OIDC_CLIENT_SECRET", "a-secret-for-tests",
        "INTERVIEW_PLATFORM_OIDC_BUTTON", "Acme",
        "INTERVIEW_PLATFORM_OIDC_GROUPS_HR", "recruiting, people-team");
  }

  /** What lets the platform's API trust it, and nobody else. */
  public Map<String, String> apiSettings() {
    return Map.of(
        "INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY",
        "",
        "MP_JWT_VERIFY_ISSUER",
        issuer(),
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
        issuer() + "/protocol/openid-connect/certs",
        "MP_JWT_VERIFY_AUDIENCES",
        "interview-platform");
  }

  @Override
  public void close() {
    Process running = process;
    if (running != null) {
      Stream.concat(running.descendants(), Stream.of(running.toHandle()))
          .toList()
          .forEach(ProcessHandle::destroy);
      running.onExit().join();
    }
  }
}
