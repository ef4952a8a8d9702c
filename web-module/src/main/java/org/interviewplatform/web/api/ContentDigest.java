package org.interviewplatform.web.api;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the SHA-256 out of a Content-Digest header (RFC 9530). */
final class ContentDigest {
  private static final Pattern SHA_256 =
      Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,|$)");

  private ContentDigest() {}

  /** The digest in lower-case hexadecimal. */
  static String sha256(@Nullable String header) {
    Matcher matcher = SHA_256.matcher(Given.required("The header Content-Digest", header));
    if (!matcher.find()) {
      throw Given.invalid("Content-Digest must be of the form sha-256=:<base64>:.");
    }
    return HexFormat.of().formatHex(Base64.getDecoder().decode(matcher.group(1)));
  }
}
