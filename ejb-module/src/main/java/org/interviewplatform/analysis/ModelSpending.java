package org.interviewplatform.analysis;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What models cost an organisation in a calendar month (UTC), and how much they may. Money is in
 * millionths of the currency the prices are set in.
 *
 * @param installationCap of each organisation, by configuration
 * @param ownCap what the organisation itself said
 */
public record ModelSpending(
    YearMonth month,
    long spentMicros,
    Optional<Long> installationCap,
    Optional<OwnCap> ownCap,
    List<ModelUse> uses) {

  /** What somebody of the organisation said. */
  public record OwnCap(long micros, String by, Instant at) {}

  public ModelSpending {
    uses = List.copyOf(uses);
  }

  /** The cap that counts: the lower one; absent where there is none. */
  public Optional<Long> capMicros() {
    return lower(installationCap, ownCap.map(OwnCap::micros));
  }

  static Optional<Long> lower(Optional<Long> one, Optional<Long> other) {
    return Stream.concat(one.stream(), other.stream()).min(Long::compare);
  }

  /** Whether nothing more may be spent this month. */
  public boolean isUsedUp() {
    return capMicros().filter(cap -> spentMicros >= cap).isPresent();
  }
}
