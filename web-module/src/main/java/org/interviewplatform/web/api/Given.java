package org.interviewplatform.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.idempotency.IdempotencyError;
import org.jspecify.annotations.Nullable;

/** Takes apart what a request gave; whatever is missing or not as it should be is a 400. */
final class Given {
  static final String LIMIT = "1 to 100, 20 if left out";

  private static final int USUAL_LIMIT = 20;
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private Given() {}

  static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw invalid(name + " is missing.");
    }
    return value;
  }

  /** The elements of a list that may be left out, none of them null. */
  static <T> List<T> all(String name, @Nullable List<@Nullable T> values) {
    List<T> all = new ArrayList<>();
    if (values != null) {
      values.forEach(value -> all.add(required(name, value)));
    }
    return all;
  }

  /** A token nobody sent is one nobody knows. */
  static String sessionToken(@Nullable String token) {
    return token == null ? "" : token;
  }

  /** The length of a body, which must be declared: it is checked before a byte is read. */
  static long length(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new DomainException(ApiError.LENGTH_REQUIRED, "Content-Length is missing.");
    }
    try {
      return Long.parseLong(header.strip());
    } catch (NumberFormatException e) {
      throw invalid("Content-Length is not a number.");
    }
  }

  static UUID id(String name, @Nullable String text) {
    try {
      return UUID.fromString(required(name, text));
    } catch (IllegalArgumentException e) {
      throw invalid(name + " is not an id.");
    }
  }

  static Optional<UUID> optionalId(String name, @Nullable String text) {
    return text == null || text.isEmpty() ? Optional.empty() : Optional.of(id(name, text));
  }

  /** A whole number of a query; as text it can be told apart from nonsense. */
  static int number(String name, @Nullable String text, int otherwise, int least, int most) {
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw invalid(name + " is not a number.");
    }
    throw invalid(name + " must be from " + least + " to " + most + ".");
  }

  /** How much of a list is wanted. */
  static int limit(@Nullable String limit) {
    return number("limit", limit, USUAL_LIMIT, 1, InterviewQuery.MOST);
  }

  static <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw invalid(name + " is none of the known values.");
    }
  }

  static Optional<String> text(String name, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (text.length() > longest || !StorableText.isStorable(text)) {
      throw invalid(name + " is too long or not text.");
    }
    return Optional.of(text.strip());
  }

  /** A moment as ISO 8601 writes it, with its time zone. */
  static Optional<Instant> moment(String name, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      throw invalid(name + " is not a moment such as 2026-11-23T12:00:00Z.");
    }
  }

  /** The key of a request that may be sent again. */
  static Optional<String> idempotencyKey(@Nullable String key) {
    if (key == null) {
      return Optional.empty();
    }
    if (!KEY.matcher(key).matches()) {
      throw new DomainException(
          IdempotencyError.INVALID_KEY,
          "Idempotency-Key must be 1 to 200 visible ASCII characters.");
    }
    return Optional.of(key);
  }

  static DomainException invalid(String detail) {
    return new DomainException(ApiError.INVALID, detail);
  }
}
