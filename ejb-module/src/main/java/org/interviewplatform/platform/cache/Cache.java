package org.interviewplatform.platform.cache;

import java.time.Duration;
import java.util.Optional;

/**
 * Text kept for a while, apart for every organisation. When the store behind it is down, nothing is
 * found and nothing is kept; callers never notice.
 */
public interface Cache {
  /** What was put, if it is still there. */
  Optional<String> get(String key);

  /** Keeps it for a while. */
  void put(String key, String value, Duration timeToLive);

  /** Forgets it. */
  void evict(String key);

  /** Whether the store behind it can be reached, for health checks. */
  boolean answers();
}
