package org.interviewplatform.web.asset;

import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.security.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is served.
 *
 * @param entityTag changes with the content and with nothing else
 */
record Asset(byte[] content, String contentType, String entityTag) {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "png", "image/png",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=UTF-8",
          "woff2", "font/woff2");
  private static final int TAG_LENGTH = 32;

  static Asset of(String contentType, byte[] content) {
    return new Asset(content, contentType, tag(content));
  }

  /** The type by the name's ending; files of other kinds are no assets. */
  static Optional<String> typeOf(String name) {
    return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** Whether the browser has this content already. */
  boolean isKnownBy(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.contains(entityTag);
  }

  private static String tag(byte[] content) {
    return '"' + Sha256.of(content).substring(0, TAG_LENGTH) + '"';
  }
}
