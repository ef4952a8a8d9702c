package org.interviewplatform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.testing.CollectedRequests;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** What people wish, what waits for it, and what becomes of mails; over a real PostgreSQL. */
class DigestIT {
  private static final DigestWords WORDS =
      (event, mails) ->
          new News(
              event,
              "digest",
              "en",
              mails.size() + " news",
              mails.stream().map(Mail::subject).collect(Collectors.joining(", ")),
              "Open",
              URI.create("https://hr.example"));

  private final CollectedRequests jobs = new CollectedRequests();
  private final TestPlatform platform = new TestPlatform().with(JobRequests.class, jobs);
  private final Caller hal = platform.colleague("Hal", Role.HR);
  private final NotificationService notifications = platform.get(NotificationService.class);
  private final MailWishService wishes = platform.get(MailWishService.class);
  private final Digests digests = platform.get(Digests.class);
  private final MailLog log = platform.get(MailLog.class);

  @Test
  void whoHasSaidNothingIsWrittenToAtOnce() {
    assertThat(tell("mention", "One")).hasSize(1);
    assertThat(CurrentCaller.in(hal, wishes::mine)).containsValues(MailPace.AT_ONCE).hasSize(3);
  }

  @Test
  void whoWantsADigestGetsOneMailADayAfterTheFirstNews() {
    wish(MailTopic.MENTION, MailPace.DAILY);
    assertThat(tell("mention", "One")).isEmpty();
    platform.passTime(Duration.ofHours(23));
    assertThat(tell("mention", "Two")).isEmpty();
    gather();
    assertThat(sendable()).isEmpty();

    platform.passTime(Duration.ofHours(1));
    gather();
    gather();

    assertThat(sendable()).singleElement().extracting(Mail::body).isEqualTo("One, Two");
    assertThat(jobs.asked())
        .containsExactly("send-email " + rows(NotificationStatus.PENDING).get(0).id().value());
    assertThat(rows(NotificationStatus.GATHERED)).hasSize(2);
    assertThat(rows(NotificationStatus.HELD)).isEmpty();
  }

  @Test
  void organisationsAreFoundOnceSomethingIsDue() {
    wish(MailTopic.MENTION, MailPace.DAILY);
    tell("mention", "One");
    assertThat(organisations()).doesNotContain(hal.organisationId());
    platform.passTime(Duration.ofDays(1));
    assertThat(organisations()).contains(hal.organisationId());
  }

  @Test
  void whatWasHeldIsComposedOnceHoweverOftenToldOf() {
    wish(MailTopic.MENTION, MailPace.DAILY);
    News news = news("mention", "One");
    platform.asJob(() -> notifications.tell(news, hal.email()));
    platform.asJob(() -> notifications.tell(news, hal.email()));
    assertThat(rows(NotificationStatus.HELD)).hasSize(1);
  }

  @Test
  void whoWantsNoneGetsNoneExceptWhereSomebodyMustAnswer() {
    wish(MailTopic.INTERVIEW_COMPLETED, MailPace.NEVER);
    assertThat(tell("interview-completed", "One")).isEmpty();
    assertThat(tell("mention", "Two")).hasSize(1);
    assertThatThrownBy(() -> wish(MailTopic.CANDIDATE_REQUEST, MailPace.NEVER))
        .hasFieldOrPropertyWithValue("code", NotificationError.NOT_TO_BE_OFF);
    assertThat(tell("candidate-request", "Three")).hasSize(1);
    assertThat(tell("payment-receipt", "Four")).hasSize(1);
  }

  @Test
  void whatWasGivenUpIsInTheLogAndSentAgainWhenAsked() {
    NotificationId id = tell("mention", "One").get(0);
    platform.asJob(() -> notifications.failed(id, "no route to host"));

    NotificationDetails row = rows(NotificationStatus.FAILED).get(0);
    assertThat(row.failure()).contains("no route to host");
    assertThat(row.recipient()).isEqualTo(hal.email());
    assertThat(platform.asAdmin(() -> log.again(id)).status())
        .isEqualTo(NotificationStatus.PENDING);
    assertThatThrownBy(() -> platform.asAdmin(() -> log.again(id)))
        .hasFieldOrPropertyWithValue("code", NotificationError.NOT_GIVEN_UP);
  }

  @Test
  void theLogIsReadPageByPageByAdminsOfTheOrganisationAlone() {
    List.of("One", "Two", "Three").forEach(subject -> tell("mention", subject));

    var first = platform.asAdmin(() -> log.read(Optional.empty(), Optional.empty(), 2));
    var second = platform.asAdmin(() -> log.read(Optional.empty(), first.next(), 2));
    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isEmpty();

    TestPlatform other = new TestPlatform().with(JobRequests.class, jobs);
    assertThat(
            other.asAdmin(
                () -> other.get(MailLog.class).read(Optional.empty(), Optional.empty(), 9).items()))
        .isEmpty();
    assertThatThrownBy(
            () -> CurrentCaller.in(hal, () -> log.read(Optional.empty(), Optional.empty(), 9)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  private void wish(MailTopic topic, MailPace pace) {
    CurrentCaller.in(hal, () -> wishes.wish(Map.of(topic, pace)));
  }

  private List<NotificationId> tell(String kind, String subject) {
    return platform.asJob(() -> notifications.tell(news(kind, subject), hal.email()));
  }

  private static News news(String kind, String subject) {
    return new News(
        UUID.randomUUID(), kind, "en", subject, "Body", "Open", URI.create("https://hr.example"));
  }

  private void gather() {
    platform.asJob(() -> digests.gather(WORDS));
  }

  private List<OrganisationId> organisations() {
    return digests.organisations();
  }

  private List<NotificationDetails> rows(NotificationStatus status) {
    return platform.asAdmin(() -> log.read(Optional.of(status), Optional.empty(), 9).items());
  }

  private List<Mail> sendable() {
    return rows(NotificationStatus.PENDING).stream()
        .flatMap(row -> platform.asJob(() -> notifications.toSend(row.id())).stream())
        .toList();
  }
}
