package org.interviewplatform.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.interviewplatform.platform.security.Sha256;

/** What a text is known by in records: its SHA-256. */
public final class TextHash {
  private TextHash() {}

  /** Over the parts in order; where one ends and the next begins makes a difference. */
  public static String of(String... parts) {
    MessageDigest digest = Sha256.digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
    }
    return Sha256.written(digest.digest());
  }
}
