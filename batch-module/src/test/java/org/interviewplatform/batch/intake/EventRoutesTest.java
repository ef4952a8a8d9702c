package org.interviewplatform.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.analysis.AnalysisCompleted;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerScored;
import org.interviewplatform.analysis.ConclusionService;
import org.interviewplatform.analysis.ScoringStatus;
import org.interviewplatform.billing.LimitReached;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.PaymentCompleted;
import org.interviewplatform.billing.PaymentFailed;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.CandidateReminded;
import org.interviewplatform.interview.DeadlineMoved;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.media.MediaAudioExtracted;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaProcessed;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.media.WordSource;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.organisation.AccountLinkWanted;
import org.interviewplatform.organisation.SecondFactorTaken;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.review.ColleagueMentioned;
import org.interviewplatform.session.AiAnalysisWithdrawn;
import org.interviewplatform.session.CandidateRequestMade;
import org.interviewplatform.session.InterviewCompleted;
import org.interviewplatform.session.QuestionReopened;
import org.interviewplatform.session.RequestKind;
import org.interviewplatform.session.ResumeLinkRequested;
import org.interviewplatform.session.SessionExpired;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionReopening;
import org.interviewplatform.session.SessionSubmitted;
import org.junit.jupiter.api.Test;

class EventRoutesTest {
  private final UUID subject = UUID.randomUUID();
  private final UUID recipient = UUID.randomUUID();
  private final List<String> followed = new ArrayList<>();
  private final EventRoutes routes = new EventRoutes();
  private boolean written;

  EventRoutesTest() {
    routes.jobs = new CollectedRequests();
    routes.conclusions = new CollectedConclusions();
    routes.news = new OneRecipient();
    routes.candidates = new OneCandidate();
    routes.requests = new OneRecipientOfRequests();
    routes.mentions = new OneMentioned();
    routes.withdrawals = new ReportedSession();
    routes.accounts = new OneAccount();
    routes.media = new Words();
    routes.metering = new CollectedUsage();
    routes.billing = new OneAdmin();
    routes.reports = new DrawnReports();
    routes.reopenings = new CollectedReopenings();
  }

  @Test
  void everyEventThereIsHasARoute() {
    List<String> events =
        new ClassFileImporter()
            .importPackages("org.interviewplatform").stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .filter(type -> type.getName().indexOf('$') < 0)
                .map(JavaClass::getName)
                .toList();

    assertThat(events)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            routes.events().stream().map(Class::getName).collect(Collectors.toList()));
  }

  @Test
  void whoIsMentionedIsWrittenTo() {
    follow(new ColleagueMentioned(subject, UUID.randomUUID(), UUID.randomUUID()));
    assertThat(followed).containsExactly("send-email " + recipient);
  }

  @Test
  void anUploadIsProcessed() {
    follow(new MediaFileUploaded(subject));
    assertThat(followed).containsExactly("process-media " + subject, "stored " + subject);
  }

  @Test
  void soundIsAnalysedWithoutWaitingForThePicture() {
    follow(new MediaAudioExtracted(subject));
    assertThat(followed).containsExactly("analyse-response " + subject);
  }

  @Test
  void whateverMayBeTheLastNewsAsksWhetherTheSessionIsDone() {
    follow(new MediaProcessed(subject, MediaState.READY));
    follow(new AnalysisCompleted(subject, UUID.randomUUID(), AnalysisStatus.values()[0]));
    follow(new SessionSubmitted(subject));
    follow(new SessionExpired(subject));
    assertThat(followed)
        .containsExactly(
            "conclude media " + subject,
            "analysed " + subject,
            "conclude media " + subject,
            "conclude " + subject,
            "send-email " + recipient,
            "conclude " + subject);
  }

  @Test
  void anotherDeadlineOpensWhatHasTimeAgain() {
    follow(new DeadlineMoved(subject));
    assertThat(followed).containsExactly("reopen " + subject);
  }

  @Test
  void whatWasTypedIsAnalysedOnceItIsKnownToBeText() {
    written = true;
    follow(new MediaProcessed(subject, MediaState.READY));
    assertThat(followed)
        .containsExactly("analyse-response " + subject, "conclude media " + subject);
  }

  @Test
  void levelsThatComeLaterRedrawTheReport() {
    UUID session = UUID.randomUUID();
    follow(new AnswerScored(subject, session, ScoringStatus.SCORED));
    assertThat(followed).containsExactly("outdated " + session, "build-report " + session);
  }

  @Test
  void aCompletedInterviewIsReportedAndTold() {
    follow(new InterviewCompleted(subject, UUID.randomUUID()));
    assertThat(followed).containsExactly("build-report " + subject, "send-email " + recipient);
  }

  @Test
  void aLimitThatIsReachedIsToldTheAdmins() {
    follow(new LimitReached(subject, Metric.SESSIONS, 5, "Free", LocalDate.EPOCH));
    assertThat(followed).containsExactly("send-email " + recipient);
  }

  @Test
  void whatWasPaidAndWhatCouldNotBeIsToldTheAdmins() {
    follow(new PaymentCompleted(UUID.randomUUID(), subject));
    follow(new PaymentFailed(UUID.randomUUID(), subject));
    assertThat(followed).containsExactly("send-email " + subject, "send-email " + subject);
  }

  @Test
  void whatACandidateAsksOfPeopleIsToldThem() {
    follow(new CandidateRequestMade(subject, RequestKind.DELETION));
    assertThat(followed).containsExactly("send-email " + recipient);
  }

  @Test
  void consentTakenBackRemovesTheAnalysisAndRedrawsTheReport() {
    follow(new AiAnalysisWithdrawn(subject));
    assertThat(followed).containsExactly("withdraw " + subject, "build-report " + subject);
  }

  @Test
  void candidatesAreWrittenTo() {
    follow(new CandidateInvited(subject, UUID.randomUUID()));
    follow(new CandidateReminded(subject, UUID.randomUUID()));
    follow(new ResumeLinkRequested(subject));
    assertThat(followed).hasSize(3).containsOnly("send-email " + recipient);
  }

  @Test
  void aQuestionOpenedAnewOutdatesTheReportAndIsToldTheCandidate() {
    follow(new QuestionReopened(subject, UUID.randomUUID()));
    assertThat(followed).containsExactly("outdated " + subject, "send-email " + recipient);
  }

  @Test
  void whoChoosesAPasswordIsWrittenTo() {
    follow(new AccountLinkWanted(subject));
    assertThat(followed).containsExactly("send-email " + recipient);
  }

  @Test
  void whoseSecondFactorWasTakenAwayIsWrittenTo() {
    follow(new SecondFactorTaken(subject));
    assertThat(followed).containsExactly("send-email " + recipient);
  }

  @Test
  void everyTopicIsInTheListThatOperatorsCreateThemFrom() throws IOException {
    assertThat(Files.readAllLines(Path.of("..", "deploy", "kafka", "topics.txt")))
        .containsAll(routes.topics());
  }

  @Test
  void anEventOfALaterVersionHasNoRoute() {
    CloudEvent known = envelope(new MediaFileUploaded(subject));
    CloudEvent later = CloudEvent.read(known.write().replace(".v1", ".v2"));

    assertThat(routes.of(later)).isEmpty();
  }

  private void follow(DomainEvent event) {
    CloudEvent envelope = envelope(event);
    routes.of(envelope).orElseThrow().follow(envelope);
  }

  private static CloudEvent envelope(DomainEvent event) {
    return CloudEvent.of(UUID.randomUUID(), OrganisationId.create(), event, Instant.EPOCH);
  }

  private final class CollectedRequests implements JobRequests {
    @Override
    public boolean request(String job, UUID about, UUID eventId) {
      return followed.add(job + " " + about);
    }

    @Override
    public List<JobRequest> about(UUID about) {
      return List.of();
    }
  }

  private final class CollectedReopenings extends SessionReopening {
    @Override
    public void reopen(InterviewId interview) {
      followed.add("reopen " + interview.value());
    }
  }

  private final class CollectedConclusions extends ConclusionService {
    @Override
    public void concludeIfDone(MediaId media) {
      followed.add("conclude media " + media.value());
    }

    @Override
    public void concludeIfDone(SessionId id) {
      followed.add("conclude " + id.value());
    }
  }

  private final class Words extends MediaService {
    @Override
    public Optional<WordSource> wordsOf(MediaId media) {
      OrganisationId organisation = OrganisationId.create();
      ObjectKey key = Tenant.in(organisation, () -> MediaKeys.audio(media));
      return Optional.of(new WordSource(key, written));
    }
  }

  private final class CollectedUsage extends UsageMetering {
    @Override
    void stored(UUID recording) {
      followed.add("stored " + recording);
    }

    @Override
    void analysed(AnalysisCompleted event) {
      followed.add("analysed " + event.mediaId());
    }
  }

  private final class OneAdmin extends BillingNews {
    @Override
    List<NotificationId> limitReached(UUID eventId, LimitReached event) {
      return List.of(new NotificationId(recipient));
    }

    @Override
    List<NotificationId> paid(UUID eventId, UUID payment) {
      return List.of(new NotificationId(payment));
    }

    @Override
    List<NotificationId> unpaid(UUID eventId, UUID payment) {
      return List.of(new NotificationId(payment));
    }
  }

  private final class OneCandidate extends CandidateNews {
    @Override
    List<NotificationId> invite(UUID eventId, CandidateInvited event) {
      return List.of(new NotificationId(recipient));
    }

    @Override
    List<NotificationId> remind(UUID eventId, CandidateReminded event) {
      return List.of(new NotificationId(recipient));
    }

    @Override
    List<NotificationId> receipt(UUID eventId, UUID session) {
      return List.of(new NotificationId(recipient));
    }

    @Override
    List<NotificationId> resume(UUID eventId, UUID session) {
      return List.of(new NotificationId(recipient));
    }

    @Override
    List<NotificationId> again(UUID eventId, UUID session) {
      return List.of(new NotificationId(recipient));
    }
  }

  private final class OneRecipientOfRequests extends CandidateRequestNews {
    @Override
    List<NotificationId> tell(UUID eventId, CandidateRequestMade event) {
      return List.of(new NotificationId(recipient));
    }
  }

  private final class DrawnReports extends ReportService {
    @Override
    public boolean outdated(SessionId session) {
      return followed.add("outdated " + session.value());
    }
  }

  private final class OneAccount extends AccountNews {
    @Override
    List<NotificationId> tell(UUID eventId, AccountLinkWanted event) {
      return List.of(new NotificationId(recipient));
    }

    @Override
    List<NotificationId> taken(UUID eventId, SecondFactorTaken event) {
      return List.of(new NotificationId(recipient));
    }
  }

  private final class OneMentioned extends MentionNews {
    @Override
    List<NotificationId> tell(UUID eventId, ColleagueMentioned event) {
      return List.of(new NotificationId(recipient));
    }
  }

  private final class ReportedSession extends Withdrawals {
    @Override
    boolean withdraw(SessionId session) {
      followed.add("withdraw " + session.value());
      return true;
    }
  }

  private final class OneRecipient extends CompletionNews {
    @Override
    List<NotificationId> tell(UUID eventId, InterviewCompleted event) {
      return List.of(new NotificationId(recipient));
    }
  }
}
