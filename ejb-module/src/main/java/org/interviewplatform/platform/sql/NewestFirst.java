package org.interviewplatform.platform.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/** Queries for entities, newest first, from a place on. */
public enum NewestFirst {
  /** With a {@code createdAt}; their identifier is a value object around a UUID. */
  BY_VALUE("e.createdAt", "e.id.value"),

  /** With a {@code createdAt}; their identifier is a UUID. */
  BY_UUID("e.createdAt", "e.id"),

  /** With a {@code requestedAt}; their identifier is a value object around a UUID. */
  BY_REQUEST("e.requestedAt", "e.id.value");

  private final String time;
  private final String id;

  NewestFirst(String time, String id) {
    this.time = time;
    this.id = id;
  }

  /**
   * A query whose own parameters are still to be set.
   *
   * @param conditions on {@code e}, in the language of JPA
   * @param most how many are read at most
   */
  public <E> TypedQuery<E> query(
      EntityManager entities,
      Class<E> type,
      String conditions,
      Optional<Position> after,
      int most) {
    // the first comparison is implied by the second, but it is where an index can begin
    String behind = " and %1$s <= :at and (%1$s < :at or %2$s < :id)".formatted(time, id);
    String text =
        "select e from %s e where %s%s order by %s desc, %s desc"
            .formatted(type.getSimpleName(), conditions, after.isPresent() ? behind : "", time, id);
    TypedQuery<E> query = entities.createQuery(text, type).setMaxResults(most);
    after.ifPresent(
        place -> query.setParameter("at", place.createdAt()).setParameter("id", place.id()));
    return query;
  }

  /** The same without conditions. */
  public <E> TypedQuery<E> query(
      EntityManager entities, Class<E> type, Optional<Position> after, int most) {
    return query(entities, type, "true = true", after, most);
  }
}
