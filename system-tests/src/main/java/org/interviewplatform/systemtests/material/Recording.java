package org.interviewplatform.systemtests.material;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A file that a candidate sends, or something that only claims to be one. */
public record Recording(Path file, String contentType) {

  /** Something in a WebM's clothes. */
  public static Recording pretending(Path file, byte[] content) {
    try {
      return new Recording(Files.write(file, content), "video/webm");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer in writing. */
  public static Recording written(Path file, String text) {
    try {
      return new Recording(Files.writeString(file, text), "text/plain");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its bytes, read while they are sent. */
  public BodyPublisher publisher() {
    try {
      return BodyPublishers.ofFile(file);
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its length in bytes. */
  public long size() {
    return content().length;
  }

  /** Its bytes. */
  public byte[] content() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its bytes in pieces of one size, the last one smaller. */
  public List<byte[]> parts(int size) {
    byte[] all = content();
    List<byte[]> parts = new ArrayList<>();
    for (int start = 0; start < all.length; start += size) {
      parts.add(Arrays.copyOfRange(all, start, Math.min(all.length, start + size)));
    }
    return parts;
  }

  /** SHA-256 in hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(hash());
  }

  /** SHA-256 in Base64. */
  public String digest() {
    return Base64.getEncoder().encodeToString(hash());
  }

  private byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
