package org.interviewplatform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
  private static final UUID ORGANISATION = UUID.randomUUID();

  private final List<SealedEntry> chain = chain(5);

  @Test
  void aChainAsItWasSealedHolds() {
    assertThat(check(chain, Optional.empty())).isEmpty();
  }

  @Test
  void anEntryThatReadsOtherwiseIsNamed() {
    SealedEntry third = chain.get(2);
    chain.set(2, new SealedEntry(third.seal(), Optional.of(entry(3, "DECIDED"))));

    assertThat(check(chain, Optional.empty())).contains(new Break(Break.Fault.ALTERED, 3, 3));
  }

  @Test
  void anEntryThatIsGoneIsNamed() {
    chain.set(2, new SealedEntry(chain.get(2).seal(), Optional.empty()));

    assertThat(check(chain, Optional.empty())).contains(new Break(Break.Fault.ENTRY_MISSING, 3, 3));
  }

  @Test
  void aSealThatIsGoneIsSeenAtTheNext() {
    chain.remove(2);

    assertThat(check(chain, Optional.empty())).contains(new Break(Break.Fault.SEAL_MISSING, 4, 4));
  }

  @Test
  void anEndCutOffIsSeenByWhoNotedIt() {
    Seal head = chain.get(4).seal();
    chain.remove(4);

    assertThat(check(chain, Optional.empty())).isEmpty();
    assertThat(check(chain, Optional.of(Seal.noted(head.place(), head.hash()))))
        .contains(new Break(Break.Fault.NOT_AS_NOTED, 5, 0));
  }

  @Test
  void aChainWrittenAnewFromOneEntryOnIsSeenByWhoNotedItsHead() {
    Seal head = chain.get(4).seal();
    List<SealedEntry> anew = new ArrayList<>(chain.subList(0, 2));
    Seal last = anew.get(1).seal();
    for (int number = 3; number <= 5; number++) {
      AuditEntry entry = entry(number, "DECIDED");
      last = last.next(entry);
      anew.add(new SealedEntry(last, Optional.of(entry)));
    }

    assertThat(check(anew, Optional.empty())).isEmpty();
    assertThat(check(anew, Optional.of(Seal.noted(5, head.hash()))))
        .contains(new Break(Break.Fault.NOT_AS_NOTED, 5, 0));
    assertThat(check(chain, Optional.of(Seal.noted(5, head.hash())))).isEmpty();
  }

  @Test
  void everyFieldIsCovered() {
    AuditEntry entry = entry(1, "RATED");

    assertThat(
            List.of(
                new AuditEntry(
                    2,
                    ORGANISATION,
                    entry.at(),
                    "RATED",
                    ActorKind.USER,
                    entry.actor(),
                    entry.subject(),
                    "{}",
                    "r"),
                new AuditEntry(
                    1,
                    UUID.randomUUID(),
                    entry.at(),
                    "RATED",
                    ActorKind.USER,
                    entry.actor(),
                    entry.subject(),
                    "{}",
                    "r"),
                new AuditEntry(
                    1,
                    ORGANISATION,
                    entry.at().plusNanos(1000),
                    "RATED",
                    ActorKind.USER,
                    entry.actor(),
                    entry.subject(),
                    "{}",
                    "r"),
                new AuditEntry(
                    1,
                    ORGANISATION,
                    entry.at(),
                    "RATED",
                    ActorKind.VISITOR,
                    entry.actor(),
                    entry.subject(),
                    "{}",
                    "r"),
                new AuditEntry(
                    1,
                    ORGANISATION,
                    entry.at(),
                    "RATED",
                    ActorKind.USER,
                    Optional.empty(),
                    entry.subject(),
                    "{}",
                    "r"),
                new AuditEntry(
                    1,
                    ORGANISATION,
                    entry.at(),
                    "RATED",
                    ActorKind.USER,
                    entry.actor(),
                    UUID.randomUUID(),
                    "{}",
                    "r"),
                new AuditEntry(
                    1,
                    ORGANISATION,
                    entry.at(),
                    "RATED",
                    ActorKind.USER,
                    entry.actor(),
                    entry.subject(),
                    "{}\n",
                    "r"),
                new AuditEntry(
                    1,
                    ORGANISATION,
                    entry.at(),
                    "RATED",
                    ActorKind.USER,
                    entry.actor(),
                    entry.subject(),
                    "{}",
                    "")))
        .noneMatch(other -> other.canonical().equals(entry.canonical()));
  }

  private static Optional<Break> check(List<SealedEntry> chain, Optional<Seal> noted) {
    ChainCheck check = new ChainCheck(noted);
    boolean holds =
        check.follow(chain.subList(0, 2)) && check.follow(chain.subList(2, chain.size()));
    Optional<Break> found = check.found();
    assertThat(holds)
        .isEqualTo(found.filter(at -> at.fault() != Break.Fault.NOT_AS_NOTED).isEmpty());
    return found;
  }

  private static List<SealedEntry> chain(int length) {
    List<SealedEntry> chain = new ArrayList<>();
    Seal last = Seal.NONE;
    for (int number = 1; number <= length; number++) {
      AuditEntry entry = entry(number, "RATED");
      last = last.next(entry);
      chain.add(new SealedEntry(last, Optional.of(entry)));
    }
    return chain;
  }

  private static AuditEntry entry(long number, String action) {
    return new AuditEntry(
        number,
        ORGANISATION,
        Instant.parse("2026-11-27T12:00:00Z").plusSeconds(number),
        action,
        ActorKind.USER,
        Optional.of(new UUID(0, number)),
        new UUID(1, number),
        "{}",
        "r");
  }
}
