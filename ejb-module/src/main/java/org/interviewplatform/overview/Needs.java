package org.interviewplatform.overview;

import java.util.List;

/**
 * What waits for one reason.
 *
 * @param total of them, counted up to {@link #MOST}
 * @param first the longest waiting
 */
public record Needs(NeedKind kind, int total, List<Need> first) {
  public static final int MOST = 1_000;

  public Needs {
    first = List.copyOf(first);
  }

  /** Whether there are more than were counted. */
  public boolean uncounted() {
    return total >= MOST;
  }
}
