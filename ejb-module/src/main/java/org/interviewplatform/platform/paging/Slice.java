package org.interviewplatform.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some rows of a longer list.
 *
 * @param items the rows, in the list's order
 * @param next where to go on, empty at the end of the list
 */
public record Slice<T>(List<T> items, Optional<Position> next) {

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts a slice from a read that asked for one row more than wanted.
   *
   * @param read at most {@code limit + 1} rows
   * @param limit how many rows to keep, at least 1
   */
  public static <T> Slice<T> of(List<T> read, int limit, Function<T, Position> position) {
    if (read.size() <= limit) {
      return new Slice<>(read, Optional.empty());
    }
    List<T> kept = read.subList(0, limit);
    return new Slice<>(kept, Optional.of(position.apply(kept.get(limit - 1))));
  }

  /** The same slice of other items. */
  public <R> Slice<R> map(Function<T, R> change) {
    return new Slice<>(items.stream().map(change).toList(), next);
  }
}
