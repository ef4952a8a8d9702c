package org.interviewplatform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Endpoints and deliveries, over a real PostgreSQL. */
class WebhookIT {
  private final CollectedRequests jobs = new CollectedRequests();
  private final TestPlatform platform = new TestPlatform().with(JobRequests.class, jobs);
  private final WebhookService webhooks = platform.get(WebhookService.class);
  private final DeliveryService deliveries = platform.get(DeliveryService.class);
  private final DeliveryLog log = platform.get(DeliveryLog.class);

  @Test
  void aMessageIsPlannedOnceForEveryoneWhoWantsIt() {
    WebhookId wants = added(WebhookEvent.SESSION_COMPLETED);
    WebhookId wantsOthers = added(WebhookEvent.INTERVIEW_CREATED);
    WebhookMessage message = message();

    platform.asJob(() -> deliveries.plan(message));
    platform.asJob(() -> deliveries.plan(message));

    assertThat(jobs.asked).hasSize(1);
    assertThat(logOf(wants)).extracting(DeliveryDetails::messageId).containsExactly(message.id());
    assertThat(logOf(wantsOthers)).isEmpty();
  }

  @Test
  void theSecretIsToldOnceAndSignsWhatIsSent() {
    RevealedSecret added = add(WebhookEvent.SESSION_COMPLETED);

    OutgoingMessage sent = toSend(planned(added.webhook().id()));

    assertThat(sent.secrets()).containsExactly(added.secret());
    assertThat(sent.url()).isEqualTo("https://hr.example/hooks");
    assertThat(sent.payload()).contains("\"type\":\"session.completed\"", "\"version\":1");
  }

  @Test
  void bothSecretsAreGoodForADayAfterAChange() {
    RevealedSecret before = add(WebhookEvent.SESSION_COMPLETED);
    WebhookId id = before.webhook().id();
    DeliveryId delivery = planned(id);

    RevealedSecret after = platform.asAdmin(() -> webhooks.rotate(id));

    assertThat(toSend(delivery).secrets()).containsExactly(after.secret(), before.secret());
    platform.passTime(Duration.ofHours(25));
    assertThat(toSend(delivery).secrets()).containsExactly(after.secret());
  }

  @Test
  void whatWasTakenIsNotSentAgainUnlessAsked() {
    WebhookId id = added(WebhookEvent.SESSION_COMPLETED);
    DeliveryId delivery = planned(id);

    attempt(delivery, 200);
    assertThat(platform.asJob(() -> deliveries.toSend(delivery))).isEmpty();
    DeliveryDetails again = platform.asAdmin(() -> log.replay(delivery));

    assertThat(again.status()).isEqualTo(DeliveryStatus.PENDING);
    assertThat(toSend(delivery).messageId()).isEqualTo(again.messageId().toString());
    assertThat(jobs.asked).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void anEndpointThatIsGoneIsSwitchedOffAtOnce() {
    WebhookId id = added(WebhookEvent.SESSION_COMPLETED);
    DeliveryId gone = planned(id);
    DeliveryId waiting = planned(id);

    assertThat(attempt(gone, 410)).isPresent();

    assertThat(read(id).disabled()).contains(DisabledReason.GONE);
    assertThat(status(gone)).isEqualTo(DeliveryStatus.FAILED);
    assertThat(platform.asJob(() -> deliveries.toSend(waiting))).isEmpty();
    assertThat(status(waiting)).isEqualTo(DeliveryStatus.FAILED);
    assertThatThrownBy(() -> platform.asAdmin(() -> log.replay(gone)))
        .hasFieldOrPropertyWithValue("code", WebhookError.DISABLED);
  }

  @Test
  void failingForDaysSwitchesItOffAndOneSuccessInBetweenDoesNot() {
    WebhookId id = added(WebhookEvent.SESSION_COMPLETED);
    DeliveryId failing = planned(id);

    assertThat(attempt(failing, 500)).isEmpty();
    platform.passTime(Duration.ofDays(4));
    assertThat(attempt(planned(id), 200)).isEmpty();
    assertThat(attempt(failing, 500)).isEmpty();
    platform.passTime(Duration.ofDays(4));
    assertThat(attempt(failing, 500)).isEmpty();
    platform.passTime(Duration.ofDays(1));
    assertThat(attempt(failing, 500)).isPresent();

    assertThat(read(id).disabled()).contains(DisabledReason.FAILING);
    assertThat(platform.asAdmin(() -> webhooks.enable(id)).isEnabled()).isTrue();
  }

  @Test
  void everyAttemptIsInTheLog() {
    DeliveryId delivery = planned(added(WebhookEvent.SESSION_COMPLETED));

    attempt(delivery, 500);
    platform.passTime(Duration.ofSeconds(5));
    attempt(delivery, 204);

    DeliveryDetails read = platform.asAdmin(() -> log.get(delivery));
    assertThat(read.attempts())
        .extracting(AttemptResult::status)
        .containsExactly(Optional.of(500), Optional.of(204));
    assertThat(read.attempts().get(0).excerpt()).isEqualTo("what it said");
  }

  @Test
  void whatWasSentToAnotherEndpointIsNotFoundBelowThisOne() {
    WebhookId id = added(WebhookEvent.SESSION_COMPLETED);
    WebhookId other = added(WebhookEvent.SESSION_COMPLETED);
    DeliveryId delivery = planned(id);

    assertThat(platform.asAdmin(() -> log.get(id, delivery)).webhook()).isEqualTo(id);
    assertThatThrownBy(() -> platform.asAdmin(() -> log.get(other, delivery)))
        .hasFieldOrPropertyWithValue("code", WebhookError.DELIVERY_NOT_FOUND);
  }

  @Test
  void theLogForgetsWithTimeAndWithTheEndpoint() {
    WebhookId id = added(WebhookEvent.SESSION_COMPLETED);
    DeliveryId old = planned(id);
    attempt(old, 200);
    platform.passTime(Duration.ofDays(31));
    DeliveryId fresh = planned(id);

    assertThat(logOf(id)).extracting(DeliveryDetails::id).containsExactly(fresh);
    platform.asAdmin(
        () -> {
          webhooks.remove(id);
          return id;
        });
    assertThatThrownBy(() -> platform.asAdmin(() -> log.get(fresh)))
        .hasFieldOrPropertyWithValue("code", WebhookError.DELIVERY_NOT_FOUND);
  }

  @Test
  void anAddressWithoutTlsIsRefused() {
    WebhookDraft draft =
        new WebhookDraft("http://hr.example/", "", Set.of(WebhookEvent.SESSION_COMPLETED));

    assertThatThrownBy(() -> platform.asAdmin(() -> webhooks.add(draft)))
        .hasFieldOrPropertyWithValue("code", WebhookError.INVALID);
  }

  @Test
  void onlyAdminsMayAndOnlyInTheirOrganisation() {
    WebhookId id = added(WebhookEvent.SESSION_COMPLETED);
    TestPlatform other = new TestPlatform().with(JobRequests.class, jobs);

    assertThatThrownBy(() -> platform.as(EnumSet.of(Role.HR), webhooks::all))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(
            () -> platform.as(EnumSet.of(Role.HR), () -> webhooks.newest(Optional.empty(), 2)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(() -> other.asAdmin(() -> other.get(WebhookService.class).get(id)))
        .hasFieldOrPropertyWithValue("code", WebhookError.NOT_FOUND);
  }

  @Test
  void endpointsAreReadPageByPageNewestFirst() {
    WebhookId oldest = added(WebhookEvent.SESSION_COMPLETED);
    platform.passTime(Duration.ofSeconds(1));
    WebhookId one = added(WebhookEvent.SESSION_COMPLETED);
    WebhookId another = added(WebhookEvent.SESSION_COMPLETED);

    Slice<WebhookDetails> first = platform.asAdmin(() -> webhooks.newest(Optional.empty(), 1));
    Slice<WebhookDetails> rest = platform.asAdmin(() -> webhooks.newest(first.next(), 2));

    assertThat(List.of(first.items().get(0).id(), rest.items().get(0).id()))
        .containsExactlyInAnyOrder(one, another);
    assertThat(rest.items()).hasSize(2).last().extracting(WebhookDetails::id).isEqualTo(oldest);
    assertThat(rest.next()).isEmpty();
  }

  private WebhookId added(WebhookEvent event) {
    return add(event).webhook().id();
  }

  private RevealedSecret add(WebhookEvent event) {
    WebhookDraft draft = new WebhookDraft("https://hr.example/hooks", "ATS", Set.of(event));
    return platform.asAdmin(() -> webhooks.add(draft));
  }

  /** The delivery of a message of its own. */
  private DeliveryId planned(WebhookId endpoint) {
    WebhookMessage message = message();
    platform.asJob(() -> deliveries.plan(message));
    return logOf(endpoint).stream()
        .filter(delivery -> delivery.messageId().equals(message.id()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static WebhookMessage message() {
    return WebhookMessage.of(
        UUID.randomUUID(),
        WebhookEvent.SESSION_COMPLETED,
        TestPlatform.NOW,
        Map.of("sessionId", UUID.randomUUID().toString()));
  }

  private OutgoingMessage toSend(DeliveryId delivery) {
    return platform.asJob(() -> deliveries.toSend(delivery)).orElseThrow();
  }

  private Optional<WebhookDetails> attempt(DeliveryId delivery, int status) {
    AttemptResult result =
        new AttemptResult(
            platform.now(),
            Duration.ofMillis(20),
            Optional.of(status),
            "what it said",
            Optional.empty());
    return platform.asJob(() -> deliveries.attempted(delivery, result));
  }

  private WebhookDetails read(WebhookId id) {
    return platform.asAdmin(() -> webhooks.get(id));
  }

  private DeliveryStatus status(DeliveryId delivery) {
    return platform.asAdmin(() -> log.get(delivery)).status();
  }

  private List<DeliveryDetails> logOf(WebhookId id) {
    return platform.asAdmin(() -> log.to(id, Optional.empty(), 20)).items();
  }

  private static final class CollectedRequests implements JobRequests {
    private final List<String> asked = new ArrayList<>();

    @Override
    public boolean request(String job, UUID subject, UUID eventId) {
      return asked.add(job + " " + subject + " " + eventId);
    }

    @Override
    public List<JobRequest> about(UUID subject) {
      return List.of();
    }
  }
}
