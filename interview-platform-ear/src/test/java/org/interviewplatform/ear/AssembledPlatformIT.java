package org.interviewplatform.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDraft;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.QuestionDraft;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.organisation.Bootstrap;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built EAR in the server it is built for, over a real PostgreSQL. */
@ExtendWith({IntegrationServer.class, ArquillianExtension.class})
class AssembledPlatformIT {
  private static final String PASSWORD = "correct horse battery staple";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject InterviewService interviews;
  @Inject Bootstrap bootstrap;
  @Inject SignIn signIn;
  @Inject JobRequests jobs;

  @Resource(lookup = "java:comp/UserTransaction")
  UserTransaction transaction;

  @Resource(lookup = "jdbc/interview-platform")
  DataSource application;

  @Resource(lookup = "jdbc/interview-platform-relay")
  DataSource relay;

  @Resource(lookup = "jdbc/batch")
  DataSource batch;

  private final OrganisationId organisation = OrganisationId.create();

  @SuppressWarnings("NullAway.Init")
  private Caller hr;

  /** The EAR as built, with this test in its WAR and an address that leaves `/` to the server. */
  @Deployment
  static EnterpriseArchive builtEar() {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "interview-platform-under-test.ear")
            .importFrom(new File(System.getProperty("interview-platform.ear")))
            .as(EnterpriseArchive.class);
    WebArchive war =
        ear.getAsType(WebArchive.class, "web-module.war")
            .addClasses(AssembledPlatformIT.class, IntegrationServer.class)
            .addAsLibrary(locationOf(Assertions.class));
    return ear.addAsModule(war).setApplicationXML(new StringAsset(descriptor()));
  }

  private static File locationOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String descriptor() {
    return """
    <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
      <application-name>interview-platform-under-test</application-name>
      <module><ejb>ejb-module.jar</ejb></module>
      <module><ejb>batch-module.jar</ejb></module>
      <module><web><web-uri>web-module.war</web-uri><context-root>/web-module</context-root></web></module>
      <library-directory>lib</library-directory>
    </application>
    """;
  }

  @BeforeEach
  void makeOrganisation() {
    String email = "admin@" + organisation + ".example";
    Tenant.in(organisation, () -> bootstrap.create("Acme", email, PASSWORD, true));
    hr = signIn.authenticate(email, PASSWORD);
  }

  @Test
  void anInterviewAndItsEventAreStoredTogether() throws Exception {
    CurrentCaller.in(hr, () -> interviews.create(draft()));

    assertThat(interviewsSeenBy(organisation)).isEqualTo(1);
    assertThat(eventsStored()).isEqualTo(1);
  }

  @Test
  void aRollbackLeavesNeither() throws Exception {
    CurrentCaller.<Boolean, Exception>call(
        hr,
        () -> {
          transaction.begin();
          interviews.create(draft());
          transaction.rollback();
          return true;
        });

    assertThat(interviewsSeenBy(organisation)).isZero();
    assertThat(eventsStored()).isZero();
  }

  @Test
  void withoutAnOrganisationNothingIsSeen() throws Exception {
    CurrentCaller.in(hr, () -> interviews.create(draft()));

    try (Connection connection = application.getConnection()) {
      assertThat(count(connection, "select count(*) from interview_platform.interview")).isZero();
    }
  }

  @Test
  void anotherOrganisationSeesNothing() throws Exception {
    CurrentCaller.in(hr, () -> interviews.create(draft()));

    assertThat(interviewsSeenBy(OrganisationId.create())).isZero();
  }

  @Test
  void aJobRequestIsRunByABatchJobThatTheRepositoryKnows() throws Exception {
    UUID subject = UUID.randomUUID();
    CurrentCaller.<Boolean, Exception>call(
        hr,
        () -> {
          transaction.begin();
          jobs.request("send-email", subject, UUID.randomUUID());
          transaction.commit();
          return true;
        });

    // Nobody has such a notification: the job finds its subject gone, and finishes.
    assertThat(finished(subject)).isEqualTo(JobStatus.SUCCEEDED);
    try (Connection connection = batch.getConnection()) {
      assertThat(count(connection, "select count(*) from jbatch.jobexecution")).isPositive();
    }
  }

  private JobStatus finished(UUID subject) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<JobRequest> found = about(subject);
    while (System.nanoTime() < end && !isFinal(found.get(0).status())) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      found = about(subject);
    }
    return found.get(0).status();
  }

  private List<JobRequest> about(UUID subject) {
    return CurrentCaller.in(hr, () -> jobs.about(subject));
  }

  private static boolean isFinal(JobStatus status) {
    return status == JobStatus.SUCCEEDED || status == JobStatus.DEAD;
  }

  private long interviewsSeenBy(OrganisationId who) throws Exception {
    transaction.begin();
    try (Connection connection = application.getConnection()) {
      count(
          connection,
          "select count(set_config('interview_platform.organisation', '" + who + "', true))");
      return count(connection, "select count(*) from interview_platform.interview");
    } finally {
      transaction.rollback();
    }
  }

  private long eventsStored() throws SQLException {
    try (Connection connection = relay.getConnection()) {
      return count(
          connection,
          "select count(*) from interview_platform.outbox_entry where organisation_id = '"
              + organisation
              + "'");
    }
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static InterviewDraft draft() {
    Anchors anchors = Anchors.of(List.of("Ignores", "Interrupts", "Listens", "Reflects", "Solves"));
    return new InterviewDraft(
        "Support engineer",
        "One short question.",
        "en",
        List.of(new QuestionDraft("What is DNS?", QuestionKind.VIDEO, 30, 120, 1)),
        List.of(new CompetencyDraft("Empathy", "Hears people out.", anchors)));
  }
}
