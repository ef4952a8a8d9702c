package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.json.Json;

/**
 * Keeps what all candidates see of an interview. A minute only: a change forgets it, but a reader
 * of just before the change may put the old state back.
 */
@ApplicationScoped
public class PublicInterviewCache {
  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);

  private final Cache cache;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PublicInterviewCache() {
    this(null);
  }

  @Inject
  PublicInterviewCache(Cache cache) {
    this.cache = cache;
  }

  Optional<ShownInterview> get(InterviewId id) {
    return cache.get(key(id)).map(json -> Json.read(json, ShownInterview.class));
  }

  void put(ShownInterview interview) {
    cache.put(key(interview.id()), Json.write(interview), TIME_TO_LIVE);
  }

  void forget(InterviewId id) {
    cache.evict(key(id));
  }

  private static String key(InterviewId id) {
    return "shown-interview:" + id.value();
  }
}
