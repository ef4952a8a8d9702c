package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.audit.ActorKind;
import org.interviewplatform.audit.AuditEntry;
import org.interviewplatform.audit.AuditFilter;
import org.junit.jupiter.api.Test;

class AuditQueryTest {
  private static final UUID ACTOR = UUID.randomUUID();
  private static final Instant AT = Instant.parse("2026-11-28T10:00:00Z");

  private final AuditQuery query = new AuditQuery();

  @Test
  void whatCannotBeReadNarrowsNothing() {
    query.setAction("NO_SUCH_ACTION");
    query.setActor("somebody");
    query.setSubject("' or 1=1");
    query.setFrom("yesterday");
    query.setBefore("99999999999999999999");

    assertThat(query.toFilter()).isEqualTo(AuditFilter.all());
  }

  @Test
  void theLastDayIsWithinWhatIsAskedFor() {
    query.setFrom("2026-11-01");
    query.setUntil("2026-11-30");

    assertThat(query.toFilter().from()).contains(Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(query.toFilter().until()).contains(Instant.parse("2026-12-01T00:00:00Z"));
  }

  @Test
  void theListGoesOnBehindAnEntry() {
    query.setBefore("12");

    assertThat(query.toFilter().before()).contains(12L);
  }

  @Test
  void aPersonIsShownByNameAndDetailsAsWords() {
    AuditLine line = AuditLine.of(entry(), Map.of(ACTOR.toString(), "Ada"));

    assertThat(line.person()).isEqualTo("Ada");
    assertThat(line.details()).isEqualTo("competency 7, level 4");
    assertThat(line.cells()).hasSize(8).contains("RATED", "Ada");
  }

  @Test
  void whoHasLeftIsShownByTheId() {
    assertThat(AuditLine.of(entry(), Map.of()).person()).isEqualTo(ACTOR.toString());
  }

  private static AuditEntry entry() {
    return new AuditEntry(
        3,
        UUID.randomUUID(),
        AT,
        "RATED",
        ActorKind.USER,
        Optional.of(ACTOR),
        UUID.randomUUID(),
        "{\"competency\":\"7\",\"level\":\"4\"}",
        "request");
  }
}
