package org.interviewplatform.batch.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.outbox.Outbox;
import org.interviewplatform.platform.outbox.OutboxEntry;
import org.interviewplatform.platform.outbox.OutboxLag;

/** Remembers what became of entries; hands each out once. */
final class FakeOutbox implements Outbox {
  final List<UUID> sent = new ArrayList<>();
  final Map<UUID, Duration> delayed = new LinkedHashMap<>();
  final Map<UUID, String> blocked = new LinkedHashMap<>();
  private final List<OutboxEntry> waiting = new ArrayList<>();

  OutboxEntry add(String key, int attempts) {
    OutboxEntry entry =
        new OutboxEntry(
            UUID.randomUUID(), waiting.size(), UUID.randomUUID(), "topic", key, "{}", attempts);
    waiting.add(entry);
    return entry;
  }

  @Override
  public List<OutboxEntry> claim(int limit, Duration hold) {
    List<OutboxEntry> claimed = List.copyOf(waiting.subList(0, Math.min(limit, waiting.size())));
    waiting.removeAll(claimed);
    return claimed;
  }

  @Override
  public void markSent(Collection<UUID> ids) {
    sent.addAll(ids);
  }

  @Override
  public void retryLater(UUID id, Duration delay, String error) {
    delayed.put(id, delay);
  }

  @Override
  public void block(UUID id, String error) {
    blocked.put(id, error);
  }

  @Override
  public boolean unblock(UUID id) {
    return false;
  }

  @Override
  public OutboxLag lag() {
    return new OutboxLag(waiting.size(), Duration.ZERO, blocked.size());
  }

  @Override
  public int purgeSent(Duration age, int limit) {
    return 0;
  }
}
