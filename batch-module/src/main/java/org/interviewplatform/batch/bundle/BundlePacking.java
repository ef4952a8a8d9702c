package org.interviewplatform.batch.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.report.BundleContent;
import org.interviewplatform.report.BundleKey;

/** Packs files with a list of their checksums, and signs the list. */
final class BundlePacking {
  private static final String FORMAT = "interview-platform-evidence-bundle 1";

  private final BundleContent content;
  private final BundleKey key;

  private BundlePacking(BundleContent content, BundleKey key) {
    this.content = content;
    this.key = key;
  }

  /** The whole ZIP. */
  static byte[] pack(BundleContent content, BundleKey key) {
    return new BundlePacking(content, key).pack(BundleFiles.of(content));
  }

  private byte[] pack(Map<String, byte[]> files) {
    byte[] manifest = manifest(files).getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("MANIFEST", manifest);
    entries.put("SIGNATURE", key.sign(manifest).getBytes(StandardCharsets.US_ASCII));
    entries.putAll(files);
    return zip(entries);
  }

  private String manifest(Map<String, byte[]> files) {
    StringBuilder lines = new StringBuilder(FORMAT).append('\n');
    line(lines, "bundle", content.id().value().toString());
    line(lines, "session", content.review().session().id().value().toString());
    line(lines, "created", content.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
    line(lines, "public-key", key.publicKey());
    files.forEach(
        (name, bytes) -> line(lines, "entry", Sha256.of(bytes) + " " + bytes.length + " " + name));
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append(' ').append(value).append('\n');
  }

  private byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry packed = new ZipEntry(entry.getKey());
        packed.setTime(content.createdAt().toEpochMilli());
        zip.putNextEntry(packed);
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
