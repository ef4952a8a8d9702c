package org.interviewplatform.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The ZIP as a program sees it that reads its directory, which is most, and as one sees it that
 * reads from the beginning. A bundle in which the two differ shows different people different
 * things.
 */
final class Archive implements AutoCloseable {
  private static final int CHUNK = 8192;

  private final Path path;
  private final ZipFile zip;

  Archive(Path path) throws IOException {
    this.path = path;
    this.zip = new ZipFile(path.toFile());
  }

  /** Every name of the directory, repeated ones too. */
  List<String> names() {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  /** Every name met from the beginning; stops quietly where it cannot go on. */
  List<String> namesFromTheBeginning() {
    List<String> names = new ArrayList<>();
    try (ZipInputStream stream = new ZipInputStream(Files.newInputStream(path))) {
      ZipEntry entry = stream.getNextEntry();
      while (entry != null) {
        names.add(entry.getName());
        entry = stream.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      return names;
    }
    return names;
  }

  /** At most so many bytes of an entry. */
  byte[] bytes(String name, int most) throws IOException {
    try (InputStream content = open(name)) {
      return content.readNBytes(most);
    }
  }

  /** What an entry really holds. */
  Manifest.Entry content(String name, long most) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (InputStream content = open(name)) {
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        digest.update(chunk, 0, read);
        size += read;
        if (size > most) {
          throw new IOException("more than the signed " + most + " bytes");
        }
      }
    }
    return new Manifest.Entry(HexFormat.of().formatHex(digest.digest()), size);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("it is not there");
    }
    return zip.getInputStream(entry);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
