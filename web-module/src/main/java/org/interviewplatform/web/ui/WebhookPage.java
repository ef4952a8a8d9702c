package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.webhook.DeliveryDetails;
import org.interviewplatform.webhook.DeliveryLog;
import org.interviewplatform.webhook.WebhookDetails;
import org.interviewplatform.webhook.WebhookError;
import org.interviewplatform.webhook.WebhookId;
import org.interviewplatform.webhook.WebhookService;
import org.jspecify.annotations.Nullable;

/** Behind webhook.xhtml: one webhook and what was sent to it. */
@Named
@RequestScoped
public class WebhookPage {
  private static final int ROWS = 25;

  private final WebhookService webhooks;
  private final DeliveryLog log;
  private final Feedback feedback;

  private String id = "";
  private String after = "";
  private WebhookForm form = new WebhookForm();
  private @Nullable WebhookDetails webhook;
  private Slice<DeliveryDetails> sent = new Slice<>(List.of(), Optional.empty());
  private String secret = "";

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected WebhookPage() {
    this(null, null, null);
  }

  @Inject
  WebhookPage(WebhookService webhooks, DeliveryLog log, Feedback feedback) {
    this.webhooks = webhooks;
    this.log = log;
    this.feedback = feedback;
  }

  /** Reads the webhook and some of what was sent to it. */
  public void load() {
    WebhookDetails read = webhooks.get(requested());
    webhook = read;
    form = WebhookForm.of(read);
    sent = log.to(read.id(), Places.read(after), ROWS);
  }

  /** Stores address, description and events. */
  public @Nullable String save() {
    return then("webhook.saved", () -> webhooks.change(requested(), form.toDraft()));
  }

  /** Sends a test message. */
  public @Nullable String test() {
    return then("webhook.tested", () -> log.test(requested()));
  }

  /** Switches it on. */
  public @Nullable String enable() {
    return then("webhook.enabled", () -> webhooks.enable(requested()));
  }

  /** Switches it off. */
  public @Nullable String disable() {
    return then("webhook.disabled", () -> webhooks.disable(requested()));
  }

  /** Changes the secret; the new one is on this very page, and on none after. */
  public void rotate() {
    secret = webhooks.rotate(requested()).secret();
    load();
  }

  /** Removes it. */
  public String remove() {
    webhooks.remove(requested());
    feedback.done("webhook.removed");
    return "webhooks?faces-redirect=true";
  }

  private @Nullable String then(String done, Runnable wish) {
    try {
      wish.run();
      feedback.done(done);
      return "webhook?faces-redirect=true&id=" + id;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      WebhookForm asWritten = form;
      load();
      form = asWritten;
      return null;
    }
  }

  /** The webhook, once loaded. */
  public @Nullable WebhookDetails getWebhook() {
    return webhook;
  }

  public List<DeliveryDetails> getSent() {
    return sent.items();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return sent.next().map(Places::write).orElse("");
  }

  /** The secret of just now, or nothing. */
  public String getSecret() {
    return secret;
  }

  public WebhookForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  private WebhookId requested() {
    return RequestedId.parse(id)
        .map(WebhookId::new)
        .orElseThrow(() -> new DomainException(WebhookError.NOT_FOUND, "No such webhook."));
  }
}
