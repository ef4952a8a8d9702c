package org.interviewplatform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.audit.CurrentRequest;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.testing.CollectedEvents;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class AuditTrailIT {
  private static final TestDatabase DATABASE = TestDatabase.get();

  private final TestPlatform platform =
      new TestPlatform().with(Event.class, new CollectedEvents<EntryTold>());
  private final AuditTrail trail = platform.get(RecordedTrail.class);
  private final AuditSealer sealer = platform.get(AuditSealer.class);
  private final UUID subject = UUID.randomUUID();

  AuditTrailIT() {
    platform.with(AuditTrail.class, trail);
  }

  @Test
  void anEntryTellsWhoDidWhatInWhichRequest() {
    platform.asAdmin(
        () -> {
          CurrentRequest.in(
              "request-1", () -> trail.record(AuditAction.RATED, subject, Map.of("level", "4")));
          return true;
        });

    AuditEntry entry = ofSubject().get(0);
    assertThat(entry.action()).isEqualTo("RATED");
    assertThat(entry.kind()).isEqualTo(ActorKind.USER);
    assertThat(entry.actor()).isPresent();
    assertThat(entry.details()).isEqualTo("{\"level\":\"4\"}");
    assertThat(entry.requestId()).isEqualTo("request-1");
    assertThat(entry.at()).isEqualTo(TestPlatform.NOW);
  }

  @Test
  void whatIsRolledBackWasNeverTold() {
    assertThatThrownBy(
            () ->
                platform.asAdmin(
                    () ->
                        DATABASE.transaction(
                            () -> {
                              trail.record(AuditAction.DECIDED, subject);
                              throw new IllegalStateException("rolled back");
                            })))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ofSubject()).isEmpty();
  }

  @Test
  void lookingIsToldOnceInSomeMinutes() {
    for (int i = 0; i < 3; i++) {
      seen();
    }
    assertThat(ofSubject()).hasSize(1);

    platform.passTime(Duration.ofMinutes(6));
    seen();

    assertThat(ofSubject()).hasSize(2);
  }

  @Test
  void theChainOfManyWhoTellAtOnceIsWhole() {
    CompletableFuture.allOf(
            IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> tellAndSeal(25)))
                .toArray(CompletableFuture[]::new))
        .join();
    sealer.seal();

    ChainState state = verify(Optional.empty());
    assertThat(state.broken()).isEmpty();
    assertThat(state.sealed()).isGreaterThanOrEqualTo(100);
  }

  @Test
  void theApplicationMayNeitherChangeNorDelete() {
    tellAndSeal(1);
    for (String table : List.of("audit_entry", "audit_seal")) {
      for (String change :
          List.of(
              "update %s set organisation_id = organisation_id", "delete from %s", "truncate %s")) {
        assertThatThrownBy(() -> execute(DATABASE.app(), change.formatted(name(table))))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void notEvenTheOwnerMayWhileTheTriggersStand() {
    for (String change :
        List.of("delete from %s", "update %s set details = ''", "truncate %s cascade")) {
      assertThatThrownBy(() -> execute(DATABASE.owner(), change.formatted(name("audit_entry"))))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("only added to");
    }
  }

  @Test
  void anEntryTheOwnerAltersIsNamed() throws SQLException {
    tellAndSeal(5);
    long third = ofSubject().get(2).number();

    asOwnerWithoutTriggers(
        "update %s set details = '{\"level\":\"5\"}' where number = " + third, "audit_entry");

    Optional<Break> found = verify(Optional.empty()).broken();
    assertThat(found).isPresent();
    assertThat(found.get().fault()).isEqualTo(Break.Fault.ALTERED);
    assertThat(found.get().entry()).isEqualTo(third);
  }

  @Test
  void aChainCutAtItsEndIsSeenByWhoNotedTheHead() throws SQLException {
    tellAndSeal(3);
    ChainState before = verify(Optional.empty());

    asOwnerWithoutTriggers(
        "delete from %s where entry = " + ofSubject().get(0).number(), "audit_seal");

    Seal noted = Seal.noted(before.sealed(), before.head());
    assertThat(verify(Optional.of(noted)).broken().orElseThrow().fault())
        .isEqualTo(Break.Fault.NOT_AS_NOTED);
  }

  @Test
  void anEntryNobodySealedIsMissedAfterAWhile() throws SQLException {
    platform.asAdmin(() -> told());
    execute(
        DATABASE.superuser(),
        "delete from interview_platform.audit_unsealed u using interview_platform.audit_entry e"
            + " where e.number = u.entry and e.subject_id = '"
            + subject
            + "'");
    platform.passTime(Duration.ofMinutes(3));
    sealer.seal();

    assertThat(verify(Optional.empty()).broken().orElseThrow().fault())
        .isEqualTo(Break.Fault.NOT_SEALED);
  }

  @Test
  void entriesAreFoundByPersonActionSubjectAndTime() {
    tellAndSeal(3);
    AuditEntry newest = ofSubject().get(0);

    assertThat(list(filter(newest.actor(), Optional.of("RATED"), Optional.of(subject)))).hasSize(3);
    assertThat(list(filter(newest.actor(), Optional.of("DECIDED"), Optional.of(subject))))
        .isEmpty();
    assertThat(list(filter(Optional.of(UUID.randomUUID()), Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(
            list(
                new AuditFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(subject),
                    Optional.of(TestPlatform.NOW),
                    Optional.of(TestPlatform.NOW.plusSeconds(1)),
                    Optional.of(newest.number()))))
        .hasSize(2);
  }

  @Test
  void theTrailIsForAdminsAlone() {
    AuditService service = platform.get(AuditService.class);

    for (Role role : List.of(Role.HR, Role.REVIEWER)) {
      assertThatThrownBy(
              () -> platform.as(EnumSet.of(role), () -> service.list(AuditFilter.all(), 10)))
          .isInstanceOf(DomainException.class);
      assertThatThrownBy(
              () -> platform.as(EnumSet.of(role), () -> service.verify(Optional.empty())))
          .isInstanceOf(DomainException.class);
    }
  }

  @Test
  void anotherOrganisationsEntriesAreNotThere() {
    tellAndSeal(2);
    TestPlatform other = new TestPlatform().with(Event.class, new CollectedEvents<EntryTold>());

    List<AuditEntry> found =
        other.asAdmin(
            () ->
                other
                    .get(AuditService.class)
                    .list(filter(Optional.empty(), Optional.empty(), Optional.of(subject)), 10));

    assertThat(found).isEmpty();
  }

  @Test
  void whatIsExportedIsTheWholeChainInOrder() {
    tellAndSeal(4);
    List<SealedEntry> exported = new ArrayList<>();

    platform.asAdmin(
        () -> {
          platform.get(AuditService.class).export(exported::addAll);
          return true;
        });

    ChainCheck check = new ChainCheck(Optional.empty());
    assertThat(check.follow(exported)).isTrue();
    assertThat(exported).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void whatIsSealedAboutASubjectCanBeCheckedWithoutTheRest() {
    platform.asAdmin(
        () -> {
          trail.record(AuditAction.RATED, UUID.randomUUID());
          return true;
        });
    tellAndSeal(2);
    platform.asAdmin(this::told);

    List<ChainLink> links = linksAbout(platform);

    assertThat(links).as("those that are sealed").hasSize(2);
    assertThat(links)
        .allSatisfy(
            link -> {
              assertThat(link.entry().subject()).isEqualTo(subject);
              assertThat(link.entry().sealBehind(link.previous())).isEqualTo(link.seal().hash());
            });
    assertThat(links.get(1).previous()).isEqualTo(links.get(0).seal().hash());
    assertThat(linksAbout(new TestPlatform())).as("another organisation's").isEmpty();
  }

  private List<ChainLink> linksAbout(TestPlatform of) {
    return of.asJob(() -> of.get(AuditService.class).linksOf(subject));
  }

  private void seen() {
    platform.asAdmin(
        () -> {
          trail.seen(AuditAction.SESSION_SEEN, subject);
          return true;
        });
  }

  private boolean told() {
    trail.record(AuditAction.RATED, subject, Map.of("level", "4"));
    return true;
  }

  private void tellAndSeal(int times) {
    for (int i = 0; i < times; i++) {
      platform.asAdmin(this::told);
      sealer.seal();
    }
  }

  private ChainState verify(Optional<Seal> noted) {
    return platform.asAdmin(() -> platform.get(AuditService.class).verify(noted));
  }

  private List<AuditEntry> ofSubject() {
    return list(filter(Optional.empty(), Optional.empty(), Optional.of(subject)));
  }

  private List<AuditEntry> list(AuditFilter filter) {
    return platform.asAdmin(() -> platform.get(AuditService.class).list(filter, 1000));
  }

  private static AuditFilter filter(
      Optional<UUID> actor, Optional<String> action, Optional<UUID> subject) {
    return new AuditFilter(
        actor, action, subject, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String name(String table) {
    return "interview_platform." + table;
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What only the owner can do, in one transaction, so that no other test sees the table open. */
  private static void asOwnerWithoutTriggers(String change, String table) throws SQLException {
    execute(
        DATABASE.owner(),
        """
        begin;
        alter table %1$s disable trigger only_added;
        alter table %1$s no force row level security;
        %2$s;
        alter table %1$s force row level security;
        alter table %1$s enable trigger only_added;
        commit;
        """
            .formatted(name(table), change.formatted(name(table))));
  }
}
