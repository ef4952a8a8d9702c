package org.interviewplatform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.audit.CurrentRequest;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;

/** Keeps what is told. */
@ApplicationScoped
@Transactional
class RecordedTrail implements AuditTrail {
  /** Who looks again within this time looks still. */
  static final Duration STILL_LOOKING = Duration.ofMinutes(5);

  private final AuditEntries entries;
  private final Event<EntryTold> told;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RecordedTrail() {
    this(null, null, null);
  }

  @Inject
  RecordedTrail(AuditEntries entries, Event<EntryTold> told, Clock clock) {
    this.entries = entries;
    this.told = told;
    this.clock = clock;
  }

  @Override
  public void record(AuditAction action, UUID subject, Map<String, String> details) {
    entries.add(entry(action, subject, details));
    told.fire(new EntryTold());
  }

  @Override
  public void seen(AuditAction action, UUID subject) {
    AuditTold entry = entry(action, subject, Map.of());
    entries.addUnlessToldSince(entry.at().minus(STILL_LOOKING), entry);
    told.fire(new EntryTold());
  }

  private AuditTold entry(AuditAction action, UUID subject, Map<String, String> details) {
    Optional<UUID> actor = CurrentCaller.find().map(Caller::userId);
    String request = CurrentRequest.id().orElse("");
    ActorKind other = request.isEmpty() ? ActorKind.PLATFORM : ActorKind.VISITOR;
    return new AuditTold(
        clock.instant(),
        action,
        actor.map(user -> ActorKind.USER).orElse(other),
        actor,
        subject,
        Json.write(new TreeMap<>(details)),
        request);
  }
}
