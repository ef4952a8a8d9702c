package org.interviewplatform.platform.privacy;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one table that are a candidate's.
 *
 * @param order rows that refer to others have the smaller number and go first
 * @param table its name
 * @param condition SQL over the table; {@code :session}, {@code :media} (an array), {@code :link}
 *     and {@code :invitation} stand for the candidate's ids
 * @param readable whether the application may count and export them
 * @param secret columns an export leaves out
 * @param eraser a function of the owner that deletes them, where the application may not
 */
public record HeldRows(
    int order,
    String table,
    String condition,
    boolean readable,
    List<String> secret,
    Optional<String> eraser) {
  /** Rows the application may read and delete. */
  public static HeldRows of(int order, String table, String condition, String... secret) {
    return new HeldRows(order, table, condition, true, List.of(secret), Optional.empty());
  }

  /** Rows that the application may neither read nor delete. */
  public static HeldRows sealed(String eraser, int order, String table, String condition) {
    return new HeldRows(order, table, condition, false, List.of(), Optional.of(eraser));
  }

  /** Rows that only a function of the owner may delete, given the session. */
  public static HeldRows erasedBy(String eraser, int order, String table, String condition) {
    return new HeldRows(order, table, condition, true, List.of(), Optional.of(eraser));
  }
}
