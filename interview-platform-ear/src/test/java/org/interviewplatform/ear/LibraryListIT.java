package org.interviewplatform.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of what is delivered (CycloneDX), held to what the archives have in them. */
class LibraryListIT {
  private static final String LISTS = "META-INF/sbom/";
  private static final Path EAR =
      Path.of(System.getProperty("interview-platform.ear", "target/interview-platform.ear"));

  @BeforeAll
  static void onlyABuildWithANetworkMakesLists() {
    assumeFalse(
        "offline=true".equals(System.getProperty("interview-platform.maven")),
        "Maven was told to be offline.");
  }

  @Test
  void everyLibraryOfTheApplicationIsListed() throws Exception {
    try (ZipFile ear = new ZipFile(EAR.toFile())) {
      assertListed(ear, "lib/", list(ear, "interview-platform-ear"), 50);
    }
  }

  @Test
  void everyLibraryOfTheWebModuleIsListed(@TempDir Path directory) throws Exception {
    Path war = directory.resolve("web-module.war");
    try (ZipFile ear = new ZipFile(EAR.toFile())) {
      Files.write(war, content(ear, "web-module.war"));
    }
    try (ZipFile web = new ZipFile(war.toFile())) {
      assertListed(web, "WEB-INF/lib/", list(web, "web-module"), 5);
    }
  }

  @Test
  void theSameBuildMakesTheSameList() throws IOException {
    try (ZipFile ear = new ZipFile(EAR.toFile())) {
      JsonNode list = list(ear, "interview-platform-ear");
      assertThat(list.path("bomFormat").asText()).isEqualTo("CycloneDX");
      assertThat(list.has("serialNumber")).isFalse();
      assertThat(list.path("metadata").has("timestamp")).isFalse();
    }
  }

  /** By its hash: the list speaks of this very version, whatever the file is called. */
  private static void assertListed(ZipFile archive, String directory, JsonNode list, int least)
      throws IOException, NoSuchAlgorithmException {
    Map<String, JsonNode> components = byHash(list);
    List<String> libraries =
        archive.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(directory) && name.endsWith(".jar"))
            .toList();
    assertThat(libraries).hasSizeGreaterThan(least);
    for (String library : libraries) {
      String hash = sha256(content(archive, library));
      assertThat(components).as(library).containsKey(hash);
      JsonNode component = components.getOrDefault(hash, MissingNode.getInstance());
      assertThat(library).startsWith(directory + component.path("name").asText());
      assertThat(component.path("version").asText()).as(library).isNotBlank();
    }
  }

  private static Map<String, JsonNode> byHash(JsonNode list) {
    Map<String, JsonNode> components = new HashMap<>();
    for (JsonNode component : list.path("components")) {
      for (JsonNode hash : component.path("hashes")) {
        components.put(hash.path("content").asText(), component);
      }
    }
    return components;
  }

  private static JsonNode list(ZipFile archive, String name) throws IOException {
    return new ObjectMapper().readTree(content(archive, LISTS + name + ".cdx.json"));
  }

  private static byte[] content(ZipFile archive, String name) throws IOException {
    ZipEntry entry = archive.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    try (InputStream content = archive.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  private static String sha256(byte[] content) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
