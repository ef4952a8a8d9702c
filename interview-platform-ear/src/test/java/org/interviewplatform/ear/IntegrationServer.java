package org.interviewplatform.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lays out a second server beside the built one, with production's configuration and a database of
 * its own, before Arquillian starts it. Inside the server, where tests run, it does nothing.
 */
public class IntegrationServer implements BeforeAllCallback {
  private static final String WLP = "interview-platform.server-under-test";
  private static final String NAME = "integration-test";
  private static final String APPLICATION = "(?s)<enterpriseApplication .*?/>";

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (System.getProperty(WLP) == null) {
      return;
    }
    IntegrationDatabase database =
        IntegrationDatabase.start(Path.of(System.getProperty("interview-platform.roles")));
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(IntegrationServer.class))
        .put(NAME, database);
    layOut(Path.of(System.getProperty(WLP), "usr", "servers"), database.port());
  }

  private static void layOut(Path servers, int databasePort) throws IOException {
    Path built = servers.resolve("interview-platform");
    Path server = servers.resolve(NAME);
    Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
    Path drivers = Files.createDirectories(server.resolve("lib/jdbc"));
    // Arquillian deploys the application itself.
    String configuration = Files.readString(built.resolve("server.xml"));
    Files.writeString(server.resolve("server.xml"), configuration.replaceFirst(APPLICATION, ""));
    try (var jars = Files.newDirectoryStream(built.resolve("lib/jdbc"))) {
      for (Path jar : jars) {
        Files.copy(jar, drivers.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.writeString(overrides.resolve("test.xml"), overriding(settings(databasePort)));
  }

  private static Map<String, String> settings(int databasePort) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("INTERVIEW_PLATFORM_HTTP_HOST", "localhost");
    settings.put("INTERVIEW_PLATFORM_HTTP_PORT", "29580");
    settings.put("INTERVIEW_PLATFORM_DATABASE_PORT", Integer.toString(databasePort));
    settings.put("INTERVIEW_PLATFORM_DATABASE_NAME", "postgres");
    for (String role : new String[] {"APP", "RELAY", "OWNER", "BATCH"}) {
      settings.put(
          "INTERVIEW_PLATFORM_DATABASE_" + role + "_PASSWORD", IntegrationDatabase.PASSWORD);
    }
    settings.put("interview-platform.link.key", "a key that only this test knows, long enough");
    settings.put("interview-platform.public.url", "http://localhost:29580");
    // No broker: events must wait in the outbox, where the test looks for them.
    settings.put("interview-platform.kafka.bootstrap-servers", "localhost:1");
    settings.put("interview-platform.storage.endpoint", "http://localhost:1");
    settings.put("interview-platform.storage.public-endpoint", "http://localhost:1");
    settings.put("interview-platform.storage.access-key", "nobody");
    settings.put("interview-platform.storage.secret-key", "nothing-at-all");
    settings.put("interview-platform.redis.url", "redis://localhost:1");
    return settings;
  }

  private static String overriding(Map<String, String> settings) {
    StringBuilder xml = new StringBuilder("<server>\n");
    xml.append("  <featureManager><feature>localConnector-1.0</feature></featureManager>\n");
    settings.forEach(
        (name, value) ->
            xml.append("  <variable name=\"%s\" value=\"%s\"/>\n".formatted(name, value)));
    return xml.append("</server>\n").toString();
  }
}
