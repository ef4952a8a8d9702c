package org.interviewplatform.web.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.error.DomainException;

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

  /**
   * The interview that the text names.
   *
   * @throws DomainException {@link InterviewError#NOT_FOUND} when it names nothing
   */
  static InterviewId interview(String text) {
    return parse(text)
        .map(InterviewId::new)
        .orElseThrow(() -> new DomainException(InterviewError.NOT_FOUND, "No such interview."));
  }
}
