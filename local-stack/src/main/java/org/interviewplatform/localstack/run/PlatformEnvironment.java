package org.interviewplatform.localstack.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.localstack.Secrets;

/** The environment that the application server runs with on this machine. */
final class PlatformEnvironment {

  private static final String PREFIX = "INTERVIEW_PLATFORM_";

  private static final String TOKEN_SIGNING_KEY = PREFIX + "TOKEN_SIGNING_KEY";

  private PlatformEnvironment() {}

  static Map<String, String> of(
      Map<String, String> stack, RunPorts ports, MediaTools tools, Secrets secrets) {
    Map<String, String> environment = new LinkedHashMap<>(stack);
    environment.putAll(ownAddress(ports));
    environment.putAll(artificialIntelligence(ports));
    environment.putAll(firstOrganisation());
    environment.put(PREFIX + "PROFILE", "local");
    environment.put(PREFIX + "LINK_KEY", secrets.get("link.key"));
    environment.put(PREFIX + "BUNDLE_SIGNING_KEY", secrets.seed("bundle.signing-key"));
    environment.put(TOKEN_SIGNING_KEY, tokenSigningKey(secrets));
    environment.put(PREFIX + "ADMINISTRATOR_NAME", DemoLogin.ADMINISTRATOR);
    environment.put(PREFIX + "ADMINISTRATOR_PASSWORD", DemoLogin.PASSWORD);
    environment.put(PREFIX + "WEBHOOK_PLAIN_HTTP", "true");
    environment.put(PREFIX + "WEBHOOK_PRIVATE_TARGETS", "127.0.0.1");
    environment.put(PREFIX + "MEDIA_FFMPEG", tools.ffmpeg());
    environment.put(PREFIX + "MEDIA_FFPROBE", tools.ffprobe());
    return environment;
  }

  /** Given as nothing, where an OpenID provider issues the tokens. */
  private static String tokenSigningKey(Secrets secrets) {
    String given = System.getenv(TOKEN_SIGNING_KEY);
    return given == null ? secrets.rsaKey("token.signing-key") : given;
  }

  private static Map<String, String> ownAddress(RunPorts ports) {
    return Map.of(
        PREFIX + "HTTP_HOST",
        "127.0.0.1",
        PREFIX + "HTTP_PORT",
        Integer.toString(ports.of(RunPorts.Program.HTTP)),
        PREFIX + "HTTPS_PORT",
        Integer.toString(ports.of(RunPorts.Program.HTTPS)),
        PREFIX + "PUBLIC_URL",
        publicUrl(ports),
        PREFIX + "COOKIE_SECURE",
        "false");
  }

  static String publicUrl(RunPorts ports) {
    return "http://localhost:" + ports.of(RunPorts.Program.HTTP);
  }

  private static Map<String, String> artificialIntelligence(RunPorts ports) {
    String base = "http://127.0.0.1:" + ports.of(RunPorts.Program.AI) + "/v1";
    Map<String, String> environment = new LinkedHashMap<>();
    environment.putAll(bundled("AI_TRANSCRIPTION", base, "moonshine-base-en"));
    environment.putAll(bundled("AI_EMBEDDING", base, "all-minilm-l6-v2"));
    return environment;
  }

  /** Nothing where another server was given. */
  private static Map<String, String> bundled(String engine, String base, String model) {
    String address = PREFIX + engine + "_BASE_URL";
    return System.getenv(address) != null
        ? Map.of()
        : Map.of(
            address,
            base,
            PREFIX + engine + "_API_KEY",
            "local",
            PREFIX + engine + "_MODEL",
            model);
  }

  private static Map<String, String> firstOrganisation() {
    return Map.of(
        PREFIX + "BOOTSTRAP_ORGANISATION", DemoLogin.ORGANISATION,
        PREFIX + "BOOTSTRAP_ADMIN_EMAIL", DemoLogin.EMAIL,
        PREFIX + "BOOTSTRAP_ADMIN_PASSWORD", DemoLogin.PASSWORD,
        PREFIX + "BOOTSTRAP_PASSWORD_STAYS", "true");
  }
}
