package org.interviewplatform.web.refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How many lines are written within a minute, of one address and of all together. */
final class Pace {
  static final int OF_ONE_ADDRESS = 30;
  static final int OF_ALL = 600;
  private static final int SECONDS = 60;

  private final Map<String, Integer> written = new HashMap<>();
  private long minute = Long.MIN_VALUE;
  private int all;
  private long untold;

  /** How many were not written in the last minute with any, once it is over. */
  synchronized long untold(Instant now) {
    long current = Math.floorDiv(now.getEpochSecond(), SECONDS);
    if (current == minute) {
      return 0;
    }
    long before = untold;
    minute = current;
    written.clear();
    all = 0;
    untold = 0;
    return before;
  }

  /** Whether one more is written. */
  synchronized boolean admits(String address) {
    if (all < OF_ALL && written.getOrDefault(address, 0) < OF_ONE_ADDRESS) {
      written.merge(address, 1, Integer::sum);
      all++;
      return true;
    }
    untold++;
    return false;
  }
}
