package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.InterviewCreated;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.report.ReportGenerated;
import org.interviewplatform.review.DecisionMade;
import org.interviewplatform.session.AiAnalysisWithdrawn;
import org.interviewplatform.session.CandidateRequestMade;
import org.interviewplatform.session.InterviewCompleted;
import org.interviewplatform.session.SessionSubmitted;
import org.interviewplatform.webhook.DeliveryService;
import org.interviewplatform.webhook.WebhookEvent;
import org.interviewplatform.webhook.WebhookMessage;

/**
 * Tells webhooks of events. Messages name what it happened to and where to read it, and nothing
 * about people: who may read that is decided when it is read.
 */
@ApplicationScoped
class WebhookNews {
  @Inject DeliveryService deliveries;
  @Inject LinkConfig links;

  private final Map<Class<? extends DomainEvent>, Consumer<CloudEvent>> news =
      new LinkedHashMap<>();

  WebhookNews() {
    on(InterviewCreated.class, WebhookEvent.INTERVIEW_CREATED, this::interview);
    on(CandidateInvited.class, WebhookEvent.CANDIDATE_INVITED, this::invitation);
    on(SessionSubmitted.class, WebhookEvent.SESSION_SUBMITTED, e -> session(e.sessionId()));
    on(InterviewCompleted.class, WebhookEvent.SESSION_COMPLETED, this::completed);
    on(ReportGenerated.class, WebhookEvent.REPORT_READY, e -> session(e.sessionId()));
    on(CandidateRequestMade.class, WebhookEvent.CANDIDATE_REQUEST_MADE, this::request);
    on(AiAnalysisWithdrawn.class, WebhookEvent.ANALYSIS_WITHDRAWN, e -> session(e.sessionId()));
    on(DecisionMade.class, WebhookEvent.DECISION_MADE, this::decision);
  }

  /** Plans what there is to tell of an event; of most there is nothing. */
  void tell(CloudEvent envelope) {
    news.entrySet().stream()
        .filter(entry -> envelope.is(entry.getKey()))
        .forEach(entry -> entry.getValue().accept(envelope));
  }

  private <E extends DomainEvent> void on(
      Class<E> type, WebhookEvent event, Function<E, Map<String, String>> data) {
    news.put(
        type,
        envelope ->
            deliveries.plan(
                WebhookMessage.of(
                    envelope.id(), event, envelope.time(), data.apply(envelope.as(type)))));
  }

  private Map<String, String> interview(InterviewCreated event) {
    return data("interviewId", event.interviewId(), "/api/interviews/" + event.interviewId());
  }

  private Map<String, String> invitation(CandidateInvited event) {
    String address = "/api/invitations/" + event.invitationId();
    Map<String, String> data = data("invitationId", event.invitationId(), address);
    data.put("interviewId", event.interviewId().toString());
    return data;
  }

  private Map<String, String> completed(InterviewCompleted event) {
    Map<String, String> data = session(event.sessionId());
    data.put("interviewId", event.interviewId().toString());
    return data;
  }

  private Map<String, String> request(CandidateRequestMade event) {
    Map<String, String> data = session(event.sessionId());
    data.put("kind", event.kind().name());
    return data;
  }

  private Map<String, String> decision(DecisionMade event) {
    String address = "/api/sessions/" + event.sessionId() + "/judgement";
    Map<String, String> data = data("sessionId", event.sessionId(), address);
    data.put("decisionId", event.decisionId().toString());
    return data;
  }

  private Map<String, String> session(UUID id) {
    return data("sessionId", id, "/api/sessions/" + id);
  }

  private Map<String, String> data(String name, UUID id, String address) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(name, id.toString());
    data.put("url", links.publicUrl() + address);
    return data;
  }
}
