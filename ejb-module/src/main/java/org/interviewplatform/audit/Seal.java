package org.interviewplatform.audit;

/**
 * A link of the chain.
 *
 * @param place from 1, without a gap
 * @param entry the number of the entry it covers
 * @param hash covers the entry and the seal before
 */
public record Seal(long place, long entry, String hash) {
  /** A seal as somebody noted it down: the place and the hash. */
  public static Seal noted(long place, String hash) {
    return new Seal(place, 0, hash);
  }

  /** Where a chain begins. */
  static final Seal NONE = new Seal(0, 0, AuditEntry.NOTHING);

  Seal next(AuditEntry following) {
    return new Seal(place + 1, following.number(), following.sealBehind(hash));
  }

  boolean isAs(Seal other) {
    return place == other.place && hash.equals(other.hash);
  }
}
