package org.interviewplatform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** The trail for those who run the organisation: to read, to verify, to take along. */
@ApplicationScoped
public class AuditService {
  private static final int PAGE = 1000;

  /** Sealing takes a moment; an entry this old must have been sealed. */
  private static final Duration TIME_TO_SEAL = Duration.ofMinutes(2);

  private final AuditDesk desk;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AuditService() {
    this(null, null, null);
  }

  @Inject
  AuditService(AuditDesk desk, AuditTrail trail, Clock clock) {
    this.desk = desk;
    this.trail = trail;
    this.clock = clock;
  }

  /** Entries, newest first. */
  public List<AuditEntry> list(AuditFilter filter, int most) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    trail.seen(AuditAction.TRAIL_SEEN, caller.organisationId().value());
    return desk.newest(filter, most);
  }

  /** As {@link #list}, to be taken along. */
  public List<AuditEntry> take(AuditFilter filter, int most) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    trail.record(AuditAction.TRAIL_EXPORTED, caller.organisationId().value());
    return desk.newest(filter, most);
  }

  /**
   * Follows the whole chain. Reads all of it, in pieces: a second for about a hundred thousand
   * entries.
   *
   * @param noted a seal that was noted down at an earlier verification
   */
  public ChainState verify(Optional<Seal> noted) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    ChainState state = check(noted);
    trail.record(
        AuditAction.TRAIL_VERIFIED,
        caller.organisationId().value(),
        Map.of("whole", Boolean.toString(state.isWhole()), "head", state.head()));
    return state;
  }

  /** Gives every sealed entry in the order of the chain, a piece at a time. */
  public void export(Consumer<List<SealedEntry>> pieces) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    trail.record(AuditAction.TRAIL_EXPORTED, caller.organisationId().value());
    long place = 0;
    List<SealedEntry> piece = desk.sealedBehind(place, PAGE);
    while (!piece.isEmpty()) {
      pieces.accept(piece);
      place = piece.get(piece.size() - 1).seal().place();
      piece = desk.sealedBehind(place, PAGE);
    }
  }

  /** What the chain holds about a subject, for the record that is kept. */
  public List<ChainLink> linksOf(UUID subject) {
    return desk.linksOf(subject);
  }

  private ChainState check(Optional<Seal> noted) {
    Instant now = clock.instant();
    ChainCheck check = new ChainCheck(noted);
    List<SealedEntry> piece = desk.sealedBehind(0, PAGE);
    while (!piece.isEmpty() && check.follow(piece)) {
      piece = desk.sealedBehind(check.last().place(), PAGE);
    }
    Optional<Break> broken = check.found().or(() -> notSealed(now));
    return new ChainState(now, check.last().place(), check.last().hash(), broken);
  }

  private Optional<Break> notSealed(Instant now) {
    return desk.unsealedSince(now.minus(TIME_TO_SEAL))
        .map(entry -> new Break(Break.Fault.NOT_SEALED, 0, entry));
  }
}
