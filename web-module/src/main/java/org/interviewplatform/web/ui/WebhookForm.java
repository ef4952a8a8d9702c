package org.interviewplatform.web.ui;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.interviewplatform.webhook.WebhookDetails;
import org.interviewplatform.webhook.WebhookDraft;
import org.interviewplatform.webhook.WebhookEvent;

/** The fields of a webhook. */
public class WebhookForm {
  private String url = "";
  private String description = "";
  private List<String> events = List.of(WebhookEvent.SESSION_COMPLETED.wireName());

  static WebhookForm of(WebhookDetails webhook) {
    WebhookForm form = new WebhookForm();
    form.url = webhook.url();
    form.description = webhook.description();
    form.events = webhook.events().stream().map(WebhookEvent::wireName).toList();
    return form;
  }

  WebhookDraft toDraft() {
    return new WebhookDraft(
        url, description, events.stream().map(WebhookEvent::named).collect(toSet()));
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public List<String> getEvents() {
    return events;
  }

  public void setEvents(List<String> events) {
    this.events = events;
  }
}
