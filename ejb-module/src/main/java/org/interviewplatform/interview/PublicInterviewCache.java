package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Tokens;

/** Keeps for an hour what candidates see of an interview, under the hash of the link's token. */
@ApplicationScoped
public class PublicInterviewCache {
  private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

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

  Optional<PublicInterview> get(String token) {
    return cache.get(key(token)).map(json -> Json.read(json, PublicInterview.class));
  }

  void put(String token, PublicInterview interview) {
    cache.put(key(token), Json.write(interview), TIME_TO_LIVE);
  }

  void forget(String token) {
    cache.evict(key(token));
  }

  private static String key(String token) {
    return "public-interview:" + Tokens.hash(token);
  }
}
