package org.interviewplatform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The transactions of sealing and of reading the trail; each is short. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AuditDesk {
  private static final int BATCH = 500;

  private final AuditEntries entries;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AuditDesk() {
    this(null, null);
  }

  @Inject
  AuditDesk(AuditEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  public List<OrganisationId> organisationsToSeal() {
    return entries.organisationsToSeal();
  }

  /** Seals some of the current organisation's entries; none where another node does. */
  public int sealBatch() {
    if (!entries.lockSealing()) {
      return 0;
    }
    List<Seal> seals = new ArrayList<>();
    Seal last = entries.lastSeal().orElse(Seal.NONE);
    for (AuditEntry entry : entries.unsealed(BATCH)) {
      last = last.next(entry);
      seals.add(last);
    }
    entries.seal(seals, clock.instant());
    return seals.size();
  }

  public List<SealedEntry> sealedBehind(long place, int most) {
    return entries.sealedBehind(place, most);
  }

  public List<ChainLink> linksOf(UUID subject) {
    return entries.linksOf(subject);
  }

  public Optional<Long> unsealedSince(Instant before) {
    return entries.unsealedSince(before);
  }

  public List<AuditEntry> newest(AuditFilter filter, int most) {
    return entries.newest(filter, most);
  }
}
