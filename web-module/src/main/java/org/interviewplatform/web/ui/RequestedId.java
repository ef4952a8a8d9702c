package org.interviewplatform.web.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as they stand in addresses of pages. */
final class RequestedId {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private RequestedId() {}

  /** The id, unless the text is none; what is no id names nothing. */
  static Optional<UUID> parse(String text) {
    return Optional.of(text)
        .filter(given -> UUID_SHAPE.matcher(given).matches())
        .map(UUID::fromString);
  }
}
