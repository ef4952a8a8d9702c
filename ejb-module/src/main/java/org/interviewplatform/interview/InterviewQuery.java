package org.interviewplatform.interview;

import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/**
 * Which interviews to list, newest first.
 *
 * @param status only these, or all
 * @param text only those with this in their title, in any case, or all
 * @param after go on behind this position, or from the newest
 * @param limit at most this many, 1 to 100
 */
public record InterviewQuery(
    Optional<InterviewStatus> status, Optional<String> text, Optional<Position> after, int limit) {

  public static final int MOST = 100;

  public InterviewQuery {
    Rules.range("The limit", limit, 1, MOST);
  }
}
