package org.interviewplatform.web.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.overview.InterviewFilter.Place;
import org.interviewplatform.platform.paging.Position;

/** Positions in lists as they stand in addresses of pages. */
final class Places {
  private static final String SEPARATOR = "_";

  private Places() {}

  static String write(Position position) {
    return position.createdAt() + SEPARATOR + position.id();
  }

  static String write(Place place) {
    return place.id() + SEPARATOR + place.key();
  }

  /** The place in a sorted list; a text that is none leads to the beginning. */
  static Optional<Place> readPlace(String text) {
    int cut = text.indexOf(SEPARATOR);
    return cut < 0
        ? Optional.empty()
        : RequestedId.parse(text.substring(0, cut))
            .map(id -> new Place(text.substring(cut + 1), id));
  }

  /** The position; a text that is none leads to the beginning of the list. */
  static Optional<Position> read(String text) {
    int cut = text.indexOf(SEPARATOR);
    if (cut < 0) {
      return Optional.empty();
    }
    try {
      Instant createdAt = Instant.parse(text.substring(0, cut));
      Optional<UUID> id = RequestedId.parse(text.substring(cut + 1));
      return id.map(known -> new Position(createdAt, known));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
