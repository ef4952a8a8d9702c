package org.interviewplatform.platform.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The relay's side of the outbox, across organisations.
 *
 * <p>A claim hands entries to one relay for a while by pushing their next attempt back; a relay
 * that dies simply lets that time pass. Only entries whose earlier unsent entries of the same key
 * are in the same claim are handed out, so two relays never reorder a key. Every method is a
 * transaction of its own.
 */
public interface Outbox {
  /** Takes up to so many due entries for so long, in order. */
  List<OutboxEntry> claim(int limit, Duration hold);

  /** These reached the broker. */
  void markSent(Collection<UUID> ids);

  /** The broker could not take it now; it is tried again after the delay, without end. */
  void retryLater(UUID id, Duration delay, String error);

  /** The broker refuses it: blocked, with everything after it of the same key, until unblocked. */
  void block(UUID id, String error);

  /** Tries a blocked entry again at once. */
  boolean unblock(UUID id);

  /** How far the broker is behind. */
  OutboxLag lag();

  /** Deletes entries sent longer ago than that, up to so many; tells how many. */
  int purgeSent(Duration age, int limit);
}
