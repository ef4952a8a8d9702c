package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.webhook.WebhookEvent;

/** What a webhook can be told of, in words. */
@Named
@ApplicationScoped
public class WebhookChoices {
  private final Wording wording;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected WebhookChoices() {
    this(null);
  }

  @Inject
  WebhookChoices(Wording wording) {
    this.wording = wording;
  }

  /** The wire names behind their words. */
  public Map<String, String> getEvents() {
    Map<String, String> events = new LinkedHashMap<>();
    WebhookEvent.choices()
        .forEach(
            event -> events.put(wording.of("webhook.event." + event.name()), event.wireName()));
    return events;
  }
}
