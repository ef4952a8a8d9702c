package org.interviewplatform.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which interviews to list, and in which order.
 *
 * @param status only these; without one, all that are not put away
 * @param text only those with this in their title, in any case
 * @param owner only those of this person
 * @param from only those written at this time or later
 * @param until only those written before
 * @param after go on behind this place
 * @param limit at most this many
 */
public record InterviewFilter(
    Optional<String> status,
    Optional<String> text,
    Optional<UUID> owner,
    Optional<Instant> from,
    Optional<Instant> until,
    Order order,
    Optional<Place> after,
    int limit) {

  /** How a list is sorted. */
  public enum Order {
    NEWEST,
    OLDEST,
    TITLE
  }

  /**
   * A row of the list.
   *
   * @param key what the list is sorted by: a moment, or a title in lower case
   */
  public record Place(String key, UUID id) {}
}
