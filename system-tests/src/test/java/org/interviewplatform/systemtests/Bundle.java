package org.interviewplatform.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.interviewplatform.systemtests.running.Home;

/** An evidence bundle on somebody's disk. */
record Bundle(Path file) {

  static Bundle keep(Path file, byte[] content) throws IOException {
    return new Bundle(Files.write(file, content));
  }

  /** What the verifier says of it, and at the end the status it ends with. */
  String verified(String publicKey) throws IOException {
    Process verifier =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Home.directory().resolve("verifier/target/verifier.jar").toString(),
                file.toString(),
                publicKey)
            .redirectErrorStream(true)
            .start();
    String said = new String(verifier.getInputStream().readAllBytes(), UTF_8);
    try {
      return said + verifier.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String text(String entry) throws IOException {
    return new String(content(entry), UTF_8);
  }

  JsonNode read(String entry) throws IOException {
    return new ObjectMapper().readTree(content(entry));
  }

  private byte[] content(String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getInputStream(zip.getEntry(entry)).readAllBytes();
    }
  }

  /** The same with one bit of one entry turned; what is empty gets a byte. */
  Bundle altered(Path into, String entry) throws IOException {
    Map<String, byte[]> entries = entries();
    byte[] bytes = Objects.requireNonNull(entries.get(entry));
    if (bytes.length == 0) {
      entries.put(entry, new byte[] {1});
    } else {
      bytes[bytes.length / 2] ^= 1;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return keep(into, packed.toByteArray());
  }

  /** What it holds, in order. */
  Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }
}
