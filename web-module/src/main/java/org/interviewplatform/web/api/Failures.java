package org.interviewplatform.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Finds what a thrown exception says to the client. */
final class Failures {
  private static final int DEEPEST = 16;

  private Failures() {}

  /** The failure to tell; anything unknown is a fault of ours that tells nothing about itself. */
  static DomainException tellable(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      @Nullable DomainException known = known(cause);
      if (known != null) {
        return known;
      }
      cause = cause.getCause();
    }
    @Nullable DomainException refused =
        thrown instanceof WebApplicationException web ? ofServer(web) : null;
    return refused != null
        ? refused
        : of(ApiError.INTERNAL, "This went wrong on our side. Please try again later.", thrown);
  }

  private static @Nullable DomainException known(Throwable cause) {
    if (cause instanceof DomainException domain) {
      return domain;
    }
    if (cause instanceof JsonProcessingException json) {
      return new DomainException(ApiError.MALFORMED, JsonComplaint.of(json), json);
    }
    if (cause instanceof ConstraintViolationException violations) {
      return new DomainException(ApiError.INVALID, firstOf(violations), violations);
    }
    if (cause instanceof OptimisticLockException) {
      return new DomainException(
          ApiError.CONFLICT, "Somebody changed this at the same time. Please look again.", cause);
    }
    return cause instanceof WebApplicationException web && web.getCause() == null
        ? ofServer(web)
        : null;
  }

  private static String firstOf(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(Failures::sentence)
        .min(Comparator.naturalOrder())
        .orElse("A value is invalid.");
  }

  private static String sentence(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1) + " " + violation.getMessage() + ".";
  }

  private static @Nullable DomainException ofServer(WebApplicationException web) {
    return switch (web.getResponse().getStatus()) {
      case 404 -> of(ApiError.NOT_FOUND, "There is nothing at this address.", web);
      case 405 -> of(ApiError.METHOD_NOT_ALLOWED, "This address knows other methods.", web);
      case 406 -> of(ApiError.NOT_ACCEPTABLE, "Answers are application/json.", web);
      case 413 -> of(ApiError.TOO_LARGE, "The body is too large.", web);
      case 415 -> of(ApiError.UNSUPPORTED_TYPE, "Please send application/json.", web);
      default ->
          web.getResponse().getStatus() < 500
              ? of(ApiError.REFUSED, "The request cannot be read.", web)
              : null;
    };
  }

  private static DomainException of(ApiError error, String detail, Throwable cause) {
    return new DomainException(error, detail, cause);
  }
}
