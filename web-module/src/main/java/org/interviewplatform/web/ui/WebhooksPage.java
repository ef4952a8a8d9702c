package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.webhook.RevealedSecret;
import org.interviewplatform.webhook.WebhookDetails;
import org.interviewplatform.webhook.WebhookService;
import org.jspecify.annotations.Nullable;

/** Behind webhooks.xhtml: where the organisation is told of what. */
@Named
@RequestScoped
public class WebhooksPage {
  private final WebhookService webhooks;
  private final Feedback feedback;

  private WebhookForm form = new WebhookForm();
  private List<WebhookDetails> all = List.of();
  private @Nullable RevealedSecret added;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected WebhooksPage() {
    this(null, null);
  }

  @Inject
  WebhooksPage(WebhookService webhooks, Feedback feedback) {
    this.webhooks = webhooks;
    this.feedback = feedback;
  }

  /** Reads the webhooks. */
  public void load() {
    all = webhooks.all();
  }

  /** Adds the webhook in the form; its secret is on this very page, and on none after. */
  public void add() {
    try {
      added = webhooks.add(form.toDraft());
      form = new WebhookForm();
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
    load();
  }

  public List<WebhookDetails> getAll() {
    return all;
  }

  public WebhookForm getForm() {
    return form;
  }

  /** What was added just now, with its secret. */
  public @Nullable RevealedSecret getAdded() {
    return added;
  }
}
