package org.interviewplatform.platform.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/** Queries for entities with a {@code createdAt}, newest first, from a place on. */
public enum NewestFirst {
  /** Their identifier is a value object around a UUID. */
  BY_VALUE("e.id.value"),

  /** Their identifier is a UUID. */
  BY_UUID("e.id");

  private final String id;

  NewestFirst(String id) {
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
    String behind = " and e.createdAt <= :at and (e.createdAt < :at or " + id + " < :id)";
    String text =
        "select e from %s e where %s%s order by e.createdAt desc, %s desc"
            .formatted(type.getSimpleName(), conditions, after.isPresent() ? behind : "", id);
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
