package org.interviewplatform.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Tokens;

/**
 * Says when somebody does something too often. Whoever it is, is known to the buckets by a hash
 * alone: tokens and addresses do not go there.
 */
@ApplicationScoped
public class Limits {
  private final LimitConfig config;
  private final Buckets buckets;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Limits() {
    this.config = null;
    this.buckets = null;
  }

  @Inject
  public Limits(Settings settings, Buckets buckets) {
    this.config = new LimitConfig(settings);
    this.buckets = buckets;
  }

  /**
   * Counts once more.
   *
   * @param who does it, by everything they can be told apart by
   * @throws LimitExceeded when it is once too often for any of these
   */
  public void spend(Action action, Map<Subject, String> who) {
    who.forEach((subject, name) -> spend(action, subject, name));
  }

  /** Counts once less: what was counted before turned out to be harmless. */
  public void giveBack(Action action, Map<Subject, String> who) {
    who.forEach(
        (subject, name) ->
            config
                .rate(action, subject)
                .ifPresent(rate -> buckets.giveBack(bucket(action, subject, name), rate)));
  }

  private void spend(Action action, Subject subject, String name) {
    Optional<Rate> rate = config.rate(action, subject);
    rate.flatMap(limit -> buckets.take(bucket(action, subject, name), limit))
        .ifPresent(
            wait -> {
              throw new LimitExceeded(rate.orElseThrow(), wait);
            });
  }

  private static String bucket(Action action, Subject subject, String name) {
    return action + ":" + subject + ":" + Tokens.hash(name);
  }
}
