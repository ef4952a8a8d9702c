package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.RescoringService;
import org.interviewplatform.billing.PaymentHints;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.notification.Digests;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.privacy.ErasureService;
import org.interviewplatform.privacy.ErasureWork;
import org.interviewplatform.report.BundleId;
import org.interviewplatform.report.BundleService;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.webhook.DeliveryId;
import org.interviewplatform.webhook.DeliveryService;

/** Every job there is. */
@ApplicationScoped
public class JobCatalog {
  /** Makes what every browser plays of a recording; the subject is the recording. */
  public static final String PROCESS_MEDIA = MediaService.JOB;

  /** Transcribes and analyses an answer; the subject is the recording. */
  public static final String ANALYSE_RESPONSE = "analyse-response";

  /** Asks a model for levels that could not be had at first; the subject is the recording. */
  public static final String SCORE_AGAIN = RescoringService.JOB;

  /** Listens again to an answer that has no transcript yet; the subject is the recording. */
  public static final String LISTEN_AGAIN = RescoringService.LISTEN_JOB;

  /** Draws the report; the subject is the session. */
  public static final String BUILD_REPORT = "build-report";

  /** Draws the report over many candidates; the subject is that report. */
  public static final String BUILD_GROUP_REPORT = GroupReportService.JOB;

  /** Packs the evidence bundle; the subject is the bundle. */
  public static final String BUILD_BUNDLE = BundleService.JOB;

  /** Sends one e-mail; the subject is the notification. */
  public static final String SEND_EMAIL = NotificationService.JOB;

  /** Gathers news that was held for digests; the subject is the organisation. */
  public static final String GATHER_DIGESTS = Digests.JOB;

  /** Closes the months that are over; the subject is the organisation. */
  public static final String CLOSE_USAGE = "close-usage";

  /** Sends one message to one webhook; the subject is the delivery. */
  public static final String DELIVER_WEBHOOK = DeliveryService.JOB;

  /** Erases a candidate; the subject is the session. */
  public static final String ERASE_CANDIDATE = ErasureService.JOB;

  /** Tries for about three days, as the Standard Webhooks specification recommends. */
  private static final List<Duration> WEBHOOK_WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** Copies a subscription from the payment provider; the subject is the organisation. */
  public static final String SYNC_SUBSCRIPTION = PaymentHints.JOB;

  @Inject MediaService media;
  @Inject AnalysisService analyses;
  @Inject RescoringService rescoring;
  @Inject ReportService reports;
  @Inject GroupReportService groupReports;
  @Inject BundleService bundles;
  @Inject NotificationService notifications;
  @Inject DeliveryService webhooks;
  @Inject ErasureWork erasures;
  @Inject JobConfig config;

  Collection<JobDefinition> all() {
    return List.of(
        processMedia(),
        analyseResponse(),
        scoreAgain(),
        listenAgain(),
        buildReport(),
        buildGroupReport(),
        buildBundle(),
        sendEmail(),
        gatherDigests(),
        closeUsage(),
        deliverWebhook(),
        eraseCandidate(),
        syncSubscription());
  }

  Optional<JobDefinition> find(String name) {
    return all().stream().filter(job -> job.name().equals(name)).findFirst();
  }

  private JobDefinition processMedia() {
    return new JobDefinition(
        PROCESS_MEDIA,
        3,
        Duration.ofSeconds(2),
        config.mediaConcurrency(),
        Duration.ofMinutes(45),
        (subject, failure) -> media.failed(new MediaId(subject), failure.code(), failure.text()));
  }

  private JobDefinition analyseResponse() {
    return new JobDefinition(
        ANALYSE_RESPONSE,
        6,
        Duration.ofSeconds(5),
        config.analysisConcurrency(),
        Duration.ofMinutes(30),
        this::unheard);
  }

  private void unheard(UUID recording, JobFailure failure) {
    MediaId id = new MediaId(recording);
    analyses.unavailable(id, failure.code(), failure.text());
    rescoring.follow(id);
  }

  /** The session has been concluded without the transcript; recorded speech does not go away. */
  private JobDefinition listenAgain() {
    return new JobDefinition(
        LISTEN_AGAIN,
        8,
        config.scoreAgainDelay(),
        config.analysisConcurrency(),
        Duration.ofMinutes(30),
        (subject, failure) -> {});
  }

  /** With the delays as they are set, over two hours: as long as model servers are broken. */
  private JobDefinition scoreAgain() {
    return new JobDefinition(
        SCORE_AGAIN,
        8,
        config.scoreAgainDelay(),
        config.analysisConcurrency(),
        Duration.ofMinutes(30),
        (subject, failure) ->
            rescoring.giveUp(new MediaId(subject), failure.code(), failure.text()));
  }

  private JobDefinition buildReport() {
    return new JobDefinition(
        BUILD_REPORT,
        4,
        Duration.ofSeconds(2),
        config.reportConcurrency(),
        Duration.ofMinutes(5),
        (subject, failure) -> reports.failed(new SessionId(subject), failure.text()));
  }

  private JobDefinition buildGroupReport() {
    return new JobDefinition(
        BUILD_GROUP_REPORT,
        4,
        Duration.ofSeconds(2),
        config.reportConcurrency(),
        Duration.ofMinutes(30),
        (subject, failure) -> groupReports.failed(new GroupReportId(subject), failure.text()));
  }

  private JobDefinition buildBundle() {
    return new JobDefinition(
        BUILD_BUNDLE,
        4,
        Duration.ofSeconds(2),
        config.reportConcurrency(),
        Duration.ofMinutes(5),
        (subject, failure) -> bundles.failed(new BundleId(subject), failure.text()));
  }

  private JobDefinition sendEmail() {
    return new JobDefinition(
        SEND_EMAIL,
        8,
        Duration.ofSeconds(5),
        config.emailConcurrency(),
        Duration.ofMinutes(2),
        (subject, failure) -> notifications.failed(new NotificationId(subject), failure.text()));
  }

  /** Asked for anew every minute in which something is due. */
  private static JobDefinition gatherDigests() {
    return new JobDefinition(
        GATHER_DIGESTS,
        4,
        Duration.ofSeconds(5),
        1,
        Duration.ofMinutes(2),
        (subject, failure) -> {});
  }

  /** Asked for anew every month, so that nothing is to be ended where it was given up. */
  private static JobDefinition closeUsage() {
    return new JobDefinition(
        CLOSE_USAGE, 8, Duration.ofSeconds(10), 1, Duration.ofMinutes(2), (subject, failure) -> {});
  }

  private JobDefinition deliverWebhook() {
    return new JobDefinition(
        DELIVER_WEBHOOK,
        WEBHOOK_WAITS.size() + 1,
        Backoff.spread(WEBHOOK_WAITS),
        config.webhookConcurrency(),
        Duration.ofMinutes(2),
        (subject, failure) -> webhooks.gaveUp(new DeliveryId(subject), failure.text()));
  }

  /** Tried for hours: other jobs about the candidate may have to end first. */
  private JobDefinition eraseCandidate() {
    return new JobDefinition(
        ERASE_CANDIDATE,
        20,
        Duration.ofSeconds(2),
        1,
        Duration.ofMinutes(30),
        (subject, failure) -> erasures.failed(subject, failure.text()));
  }

  /** Every hint asks again, and so does every day. */
  private static JobDefinition syncSubscription() {
    return new JobDefinition(
        SYNC_SUBSCRIPTION,
        8,
        Duration.ofSeconds(2),
        1,
        Duration.ofMinutes(2),
        (subject, failure) -> {});
  }
}
