package org.interviewplatform.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
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
   * @return how they stand to the limit they are nearest to; empty where there is none
   * @throws LimitExceeded when it is once too often for any of these
   */
  public Optional<Standing> spend(Action action, Map<Subject, String> who) {
    return who.entrySet().stream()
        .flatMap(each -> spend(action, each.getKey(), each.getValue()).stream())
        .min(Comparator.comparingLong(Standing::remaining));
  }

  /** Counts once less: what was counted before turned out to be harmless. */
  public void giveBack(Action action, Map<Subject, String> who) {
    who.forEach(
        (subject, name) ->
            config
                .rate(action, subject)
                .ifPresent(rate -> buckets.giveBack(bucket(action, subject, name), rate)));
  }

  private Optional<Standing> spend(Action action, Subject subject, String name) {
    return config
        .rate(action, subject)
        .map(rate -> standing(rate, buckets.take(bucket(action, subject, name), rate)));
  }

  private static Standing standing(Rate rate, Taken taken) {
    taken
        .refusal()
        .ifPresent(
            wait -> {
              throw new LimitExceeded(rate, wait);
            });
    return new Standing(rate, taken.remaining());
  }

  private static String bucket(Action action, Subject subject, String name) {
    return action + ":" + subject + ":" + Tokens.hash(name);
  }
}
