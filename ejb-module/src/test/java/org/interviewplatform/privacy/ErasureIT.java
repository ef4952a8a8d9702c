package org.interviewplatform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.fairness.Ethnicity;
import org.interviewplatform.fairness.FairnessService;
import org.interviewplatform.fairness.Sex;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.OwnSessionDesk;
import org.interviewplatform.session.RequestKind;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.testing.CollectedTrail;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class ErasureIT {
  private static final TestDatabase DATABASE = TestDatabase.get();
  private static final String TABLES =
      """
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'interview_platform' and c.relkind in ('r', 'p')
      """;

  private final Statements all = new Statements(DATABASE.superuser());
  private final Asked asked = new Asked();
  private final TestPlatform platform = new TestPlatform().with(JobRequests.class, asked);
  private final Submissions submissions = new Submissions(platform);
  private final String marker = "Quaverfish" + UUID.randomUUID().toString().substring(0, 8);
  private final ErasureService service = platform.get(ErasureService.class);

  ErasureIT() {
    platform.with(Holdings.class, AllHolders.of(platform));
  }

  @Test
  void nothingOfTheCandidateIsLeftInAnyTable() {
    SessionDetails session = candidateWithEverything();
    assertThat(tablesWith(marker))
        .contains(
            "candidate_session",
            "candidate_request",
            "rating",
            "decision",
            "notification",
            "transcript_segment",
            "evidence",
            "model_call",
            "response_analysis",
            "job_request");
    assertThat(tablesWith(session.id().value().toString())).contains("group_report_session");

    erase(session.id().value());

    assertThat(tablesWith(marker)).isEmpty();
    assertThat(tablesWith(session.id().value().toString()))
        .isSubsetOf("erasure", "usage_effect", "audit_entry");
    assertThat(tablesWith(media(session).toString())).isSubsetOf("usage_effect");
  }

  @Test
  void theCertificateTellsNumbersAndNoName() {
    SessionDetails session = candidateWithEverything();

    Erasure erasure = erase(session.id().value());

    assertThat(erasure.status()).isEqualTo(ErasureStatus.DONE);
    String text = erasure.certificate().orElseThrow().text();
    assertThat(text)
        .contains(
            "\"rating\":1",
            "\"decision\":1",
            "\"candidate_session\":1",
            "\"files\":5",
            "\"group_report\":1")
        .contains(session.id().value().toString())
        .doesNotContain(marker);
    assertThat(platform.trail())
        .extracting(CollectedTrail.Told::action)
        .contains(AuditAction.ERASURE_ASKED, AuditAction.CANDIDATE_ERASED);
  }

  @Test
  void theCandidateGetsTheCertificateWithTheTokenOfTheSession() {
    String token = submissions.started("Tokenholder");
    UUID session = submissions.candidates().status(token).id().value();
    ErasedDoor door = platform.get(ErasedDoor.class);
    assertThatThrownBy(() -> door.read(token)).isInstanceOf(DomainException.class);

    erase(session);

    assertThat(door.read(token).certificate()).isPresent();
    assertThatThrownBy(() -> platform.get(CandidateService.class).status(token))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void erasingAgainChangesNothing() {
    UUID session = submissions.submitted("Anna").id().value();
    Erasure first = erase(session);

    ErasureWork work = platform.get(ErasureWork.class);
    assertThat(platform.asJob(() -> work.begin(session))).isEmpty();
    assertThat(platform.asAdmin(() -> service.ask(session)).certificate())
        .isEqualTo(first.certificate());
  }

  @Test
  void anotherCandidateKeepsEverything() {
    SessionDetails other = submissions.submitted("Bystander");
    erase(submissions.submitted("Anna").id().value());

    assertThat(tablesWith(other.id().value().toString()))
        .contains("candidate_session", "consent", "response", "attempt");
  }

  @Test
  void everyFileIsFoundAlsoOneThatIsBeingUploaded() {
    SessionDetails session = candidateWithEverything();
    platform.asAdmin(() -> service.ask(session.id().value()));

    List<HeldFile> files = begun(session.id().value()).files();

    assertThat(files.stream().filter(HeldFile::certain).map(file -> file.key().value()))
        .anyMatch(key -> key.contains("/original"))
        .anyMatch(key -> key.endsWith("report.pdf"))
        .anyMatch(key -> key.endsWith("group.pdf"))
        .anyMatch(key -> key.endsWith("group.csv"))
        .anyMatch(key -> key.endsWith("bundle.zip"));
    assertThat(files.stream().map(file -> file.key().value()))
        .anyMatch(key -> key.endsWith("/audio.wav"));
  }

  @Test
  void whatAJobNamedMeanwhileIsNotForgotten() {
    UUID session = submissions.submitted("Anna").id().value();
    platform.asAdmin(() -> service.ask(session));
    ErasureTask task = begun(session);
    GroupReportService reports = platform.get(GroupReportService.class);
    GroupReportScope everybody = GroupReportScope.of(submissions.interview().id());
    GroupReportId report = platform.asAdmin(() -> reports.request(everybody));
    GroupReportContent drawn = platform.asJob(() -> reports.begin(report)).orElseThrow();

    assertThatThrownBy(() -> finish(task))
        .hasFieldOrPropertyWithValue("code", PrivacyError.STILL_BUSY);
    ErasureTask anew = begun(session);
    assertThat(anew.files()).extracting(HeldFile::key).contains(drawn.pdf(), drawn.csv());
    finish(anew);

    assertThat(platform.asJob(() -> reports.leftBehind(report))).isNotEmpty();
  }

  @Test
  void aHoldForbidsItUntilItIsLifted() {
    SessionDetails session = submissions.submitted("Anna");
    RetentionService retention = platform.get(RetentionService.class);
    Hold hold =
        platform.asAdmin(() -> retention.place(session.interview().value(), "Claim 12 of 2026"));

    assertThatThrownBy(() -> platform.asAdmin(() -> service.ask(session.id().value())))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(PrivacyError.ON_HOLD));

    platform.asAdmin(
        () -> {
          retention.lift(hold.id());
          return true;
        });
    assertThat(erase(session.id().value()).status()).isEqualTo(ErasureStatus.DONE);
  }

  @Test
  void reviewersEraseNobody() {
    UUID session = submissions.submitted("Anna").id().value();

    for (Role role : List.of(Role.REVIEWER, Role.VIEWER)) {
      assertThatThrownBy(() -> platform.as(EnumSet.of(role), () -> service.ask(session)))
          .isInstanceOf(DomainException.class);
    }
  }

  @Test
  void anotherOrganisationsCandidateIsNotThere() {
    UUID session = submissions.submitted("Anna").id().value();
    TestPlatform other = new TestPlatform().with(JobRequests.class, new Asked());

    assertThatThrownBy(() -> other.asAdmin(() -> other.get(ErasureService.class).ask(session)))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void whoseTimeIsOverIsErasedUnlessHeld() {
    UUID old = submissions.submitted("Old").id().value();
    UUID held = submissions.submitted("Held").id().value();
    RetentionService retention = platform.get(RetentionService.class);
    platform.asAdmin(() -> retention.place(held, "Claim"));
    platform.passTime(Duration.ofDays(181));
    UUID young = submissions.submitted("Young").id().value();
    assertThat(sweep()).doesNotContain(old);

    platform.asAdmin(
        () -> {
          retention.keep(Jurisdiction.EU, 180);
          return true;
        });

    assertThat(sweep()).contains(old).doesNotContain(held, young);
    assertThat(platform.asAdmin(() -> service.find(old)).orElseThrow().cause())
        .isEqualTo(Cause.RETENTION);
  }

  @Test
  void aPolicyShorterThanTheJurisdictionAllowsIsRefused() {
    assertThatThrownBy(() -> new RetentionPolicy(Jurisdiction.ILLINOIS, 30))
        .isInstanceOf(DomainException.class)
        .hasMessageContaining("365");
  }

  @Test
  void everyTableThatNamesASessionOrARecordingIsHeldBySomebody() {
    Set<String> held =
        AllHolders.of(platform).rows().stream().map(HeldRows::table).collect(Collectors.toSet());

    List<String> tables =
        all.list(
            "select distinct table_name as name from information_schema.columns"
                + " where table_schema = 'interview_platform' and column_name in"
                + " ('session_id', 'media_id', 'response_id', 'candidate_name', 'candidate_email')",
            row -> row.getString("name"));

    assertThat(tables).isNotEmpty();
    assertThat(held).containsAll(tables);
  }

  private Erasure erase(UUID session) {
    platform.asAdmin(() -> service.ask(session));
    finish(begun(session));
    return platform.asAdmin(() -> service.find(session)).orElseThrow();
  }

  private void finish(ErasureTask task) {
    ErasureWork work = platform.get(ErasureWork.class);
    platform.asJob(
        () -> work.finish(task, text -> new Certificate(text, Optional.empty(), Optional.empty())));
  }

  private ErasureTask begun(UUID session) {
    ErasureWork work = platform.get(ErasureWork.class);
    ErasureTask task = platform.asJob(() -> work.begin(session)).orElseThrow();
    platform.asJob(() -> work.stopJobs(task));
    platform.asJob(() -> work.requireQuiet(task));
    return task;
  }

  private List<UUID> sweep() {
    asked.subjects.clear();
    platform.get(RetentionSweeper.class).sweep();
    return List.copyOf(asked.subjects);
  }

  private SessionDetails candidateWithEverything() {
    String token = submissions.started(marker);
    SessionDetails session = submissions.submit(token);
    UUID id = session.id().value();
    platform
        .get(CandidateService.class)
        .visit(
            token,
            own -> platform.get(OwnSessionDesk.class).ask(own, RequestKind.DELETION, marker));
    platform.asJob(
        () ->
            platform
                .get(FairnessService.class)
                .identify(session.id(), Sex.FEMALE, Ethnicity.ASIAN));
    JudgementService judgements = platform.get(JudgementService.class);
    platform.asAdmin(
        () -> {
          judgements.rate(
              session.id(), submissions.interview().competencies().get(0).id(), 4, marker);
          judgements.decide(session.id(), Decision.Outcome.ADVANCE, marker);
          return true;
        });
    UUID media = media(session);
    insert(
        "insert into interview_platform.response_analysis (id, organisation_id, session_id,"
            + " status, instructions, changed_at, version) values (':media', ':org', ':session',"
            + " 'COMPLETED', '[\":marker\"]', now(), 0)",
        id,
        media);
    insert(
        "insert into interview_platform.transcript (id, organisation_id, engine, language,"
            + " quality, created_at) values (':media', ':org', 'e', 'en', 'GOOD', now())",
        id,
        media);
    insert(
        "insert into interview_platform.transcript_segment (id, organisation_id, transcript_id,"
            + " ordinal, start_millis, end_millis, text, words) values (gen_random_uuid(), ':org',"
            + " ':media', 0, 0, 1, ':marker', '[]')",
        id,
        media);
    insert(
        "insert into interview_platform.assessment (id, organisation_id, media_id,"
            + " competency_id, mode, engine, created_at) values (':session', ':org', ':media',"
            + " '"
            + submissions.interview().competencies().get(0).id().value()
            + "', 'EVIDENCE_ONLY', 'e', now())",
        id,
        media);
    insert(
        "insert into interview_platform.evidence (id, organisation_id, assessment_id, rank,"
            + " segment_ordinal, quote, start_millis, end_millis) values (gen_random_uuid(),"
            + " ':org', ':session', 1, 0, ':marker', 0, 1)",
        id,
        media);
    insert(
        "insert into interview_platform.model_call (id, organisation_id, purpose, media_id, server,"
            + " model, prompt_tokens, completion_tokens, cost_micros, latency_millis, outcome,"
            + " raw_output, called_at) values (gen_random_uuid(), ':org', 'SCORING', ':media', 's',"
            + " 'm', 1, 1, 1, 1, 'OK', ':marker', now())",
        id,
        media);
    insert(
        "insert into interview_platform.report (id, organisation_id, status, pdf_key, requested_at,"
            + " version) values (':session', ':org', 'READY', ':org/reports/report.pdf', now(), 0)",
        id,
        media);
    insert(
        "insert into interview_platform.evidence_bundle (id, organisation_id, session_id,"
            + " status, object_key, requested_by, requested_at, version) select gen_random_uuid(),"
            + " ':org', ':session', 'READY', ':org/bundles/bundle.zip', id, now(), 0 from"
            + " interview_platform.app_user where organisation_id = ':org' limit 1",
        id,
        media);
    insert(
        "with made as (insert into interview_platform.group_report (id, organisation_id,"
            + " interview_id, status, candidates, pdf_key, csv_key, requested_by, requested_at,"
            + " version) select gen_random_uuid(), ':org', s.interview_id, 'READY', 1,"
            + " ':org/reports/group.pdf', ':org/reports/group.csv', u.id, now(), 0"
            + " from interview_platform.candidate_session s join interview_platform.app_user u"
            + " on u.organisation_id = s.organisation_id where s.id = ':session' limit 1"
            + " returning id) insert into interview_platform.group_report_session (report_id,"
            + " session_id, organisation_id) select id, ':session', ':org' from made",
        id,
        media);
    insert(
        "insert into interview_platform.notification (id, organisation_id, event_id, kind,"
            + " recipient, subject, body, link, status, created_at, version, language, action)"
            + " values (gen_random_uuid(), ':org', gen_random_uuid(), 'k', 'hr@example.org',"
            + " ':marker', 'b', 'https://hr.example/console/session.xhtml?id=:session', 'SENT',"
            + " now(), 0, 'en', 'a')",
        id,
        media);
    insert(
        "insert into interview_platform.job_request (organisation_id, job, subject, event_id,"
            + " status, error_text) values (':org', 'analyse-response', ':media',"
            + " gen_random_uuid(), 'DEAD', ':marker')",
        id,
        media);
    return session;
  }

  private void insert(String sql, UUID session, UUID media) {
    String organisation =
        all.list(
                "select organisation_id::text as o from interview_platform.candidate_session"
                    + " where id = ?",
                row -> row.getString("o"),
                session)
            .get(0);
    all.update(
        sql.replace(":org", organisation)
            .replace(":session", session.toString())
            .replace(":media", media.toString())
            .replace(":marker", marker));
  }

  private static UUID media(SessionDetails session) {
    return session.answers().get(0).media().id().value();
  }

  private List<String> tablesWith(String text) {
    return all.list(TABLES, row -> row.getString("name")).stream()
        .filter(
            table ->
                !all.list(
                        "select 1 from interview_platform." + table + " t where t::text ilike ?",
                        row -> row.getInt(1),
                        "%" + text + "%")
                    .isEmpty())
        .toList();
  }

  /** Notes what was asked for. */
  private static final class Asked implements JobRequests {
    private final List<UUID> subjects = new java.util.ArrayList<>();

    @Override
    public boolean request(String job, UUID subject, UUID eventId) {
      return subjects.add(subject);
    }

    @Override
    public List<JobRequest> about(UUID subject) {
      return List.of();
    }
  }
}
