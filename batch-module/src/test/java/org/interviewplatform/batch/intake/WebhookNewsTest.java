package org.interviewplatform.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.InterviewCreated;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.interview.LinkTokens;
import org.interviewplatform.media.MediaFileUploaded;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.report.ReportGenerated;
import org.interviewplatform.review.DecisionMade;
import org.interviewplatform.session.AiAnalysisWithdrawn;
import org.interviewplatform.session.CandidateRequestMade;
import org.interviewplatform.session.InterviewCompleted;
import org.interviewplatform.session.RequestKind;
import org.interviewplatform.session.SessionSubmitted;
import org.interviewplatform.webhook.DeliveryService;
import org.interviewplatform.webhook.WebhookEvent;
import org.interviewplatform.webhook.WebhookMessage;
import org.junit.jupiter.api.Test;

class WebhookNewsTest {
  private static final Path SCHEMA = Path.of("..", "docs", "webhooks", "message-v1.schema.json");

  private final List<WebhookMessage> planned = new ArrayList<>();
  private final WebhookNews news = new WebhookNews();

  WebhookNewsTest() {
    news.links = new LinkConfig("https://hr.example", new LinkTokens("secret".repeat(8)));
    news.deliveries =
        new DeliveryService() {
          @Override
          public void plan(WebhookMessage message) {
            planned.add(message);
          }
        };
  }

  @Test
  void everyEventToChooseIsToldOfAndAsTheSchemaSays() throws IOException {
    tell(new InterviewCreated(id(), id()));
    tell(new CandidateInvited(id(), id()));
    tell(new SessionSubmitted(id()));
    tell(new InterviewCompleted(id(), id()));
    tell(new ReportGenerated(id()));
    tell(new CandidateRequestMade(id(), RequestKind.DELETION));
    tell(new AiAnalysisWithdrawn(id()));
    tell(new DecisionMade(id(), id()));

    assertThat(planned)
        .extracting(WebhookMessage::event)
        .containsExactlyElementsOf(WebhookEvent.choices());
    assertThat(planned).allSatisfy(message -> assertThat(complaints(message)).isEmpty());
  }

  @Test
  void theTestMessageIsAsTheSchemaSays() throws IOException {
    Map<String, String> data = Map.of("webhookId", id().toString());
    WebhookMessage test =
        WebhookMessage.of(id(), WebhookEvent.TEST, Instant.ofEpochSecond(1_764_000_000), data);

    assertThat(complaints(test)).isEmpty();
    assertThat(complaints(new WebhookMessage(id(), WebhookEvent.TEST, "{}"))).isNotEmpty();
  }

  @Test
  void whatReceiversCannotChooseIsNotTold() {
    tell(new MediaFileUploaded(id()));

    assertThat(planned).isEmpty();
  }

  @Test
  void theMessageBearsTheEventsIdSoThatItIsPlannedOnce() {
    CloudEvent event = envelope(new SessionSubmitted(id()));

    news.tell(event);
    news.tell(event);

    assertThat(planned).extracting(WebhookMessage::id).containsExactly(event.id(), event.id());
  }

  private void tell(DomainEvent event) {
    news.tell(envelope(event));
  }

  private static CloudEvent envelope(DomainEvent event) {
    return CloudEvent.of(id(), OrganisationId.create(), event, Instant.EPOCH);
  }

  private static UUID id() {
    return UUID.randomUUID();
  }

  private static List<String> complaints(WebhookMessage message) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(message.payload(), InputFormat.JSON).stream()
        .map(String::valueOf)
        .toList();
  }
}
