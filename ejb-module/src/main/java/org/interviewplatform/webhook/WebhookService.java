package org.interviewplatform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Where the organisation is told of what. Every method asks whether the current caller may. */
@ApplicationScoped
@Transactional
public class WebhookService {
  private static final int MOST = 20;

  private final Webhooks webhooks;
  private final WebhookConfig config;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected WebhookService() {
    this(null, null, null);
  }

  @Inject
  WebhookService(Webhooks webhooks, WebhookConfig config, Clock clock) {
    this.webhooks = webhooks;
    this.config = config;
    this.clock = clock;
  }

  /** All endpoints, the oldest first. */
  public List<WebhookDetails> all() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return webhooks.all().stream().map(endpoint -> endpoint.details(clock.instant())).toList();
  }

  /**
   * Some endpoints, newest first.
   *
   * @param limit 1 to 100
   */
  public Slice<WebhookDetails> newest(Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return Slice.of(webhooks.newest(after, limit + 1), limit, Webhook::position)
        .map(endpoint -> endpoint.details(clock.instant()));
  }

  /** Reads one; throws {@link WebhookError#NOT_FOUND}. */
  public WebhookDetails get(WebhookId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return find(id).details(clock.instant());
  }

  /**
   * Adds an endpoint.
   *
   * @return with its secret, which is told here and nowhere else
   * @throws DomainException {@link WebhookError#INVALID}, {@link WebhookError#TOO_MANY}
   */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public RevealedSecret add(WebhookDraft draft) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    requireTls(draft);
    if (webhooks.all().size() >= MOST) {
      throw new DomainException(
          WebhookError.TOO_MANY, "An organisation can have " + MOST + " webhooks.");
    }
    Webhook endpoint = new Webhook(draft, clock.instant());
    webhooks.add(endpoint);
    return revealed(endpoint);
  }

  /** Changes address, description and events; throws as {@link #add} and {@link #get}. */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public WebhookDetails change(WebhookId id, WebhookDraft draft) {
    requireTls(draft);
    return changed(id, endpoint -> endpoint.change(draft));
  }

  /** As {@link #change(WebhookId, WebhookDraft)}, unless the state it finds is refused. */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public WebhookDetails change(
      WebhookId id, Consumer<WebhookDetails> condition, WebhookDraft draft) {
    requireTls(draft);
    return changed(
        id,
        endpoint -> {
          condition.accept(endpoint.details(clock.instant()));
          endpoint.change(draft);
        });
  }

  /** Gives it another secret; for a day messages are signed with both. Throws as {@link #get}. */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public RevealedSecret rotate(WebhookId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    Webhook endpoint = lock(id);
    endpoint.rotate(clock.instant());
    return revealed(endpoint);
  }

  /** Sends things to it again; throws as {@link #get}. */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public WebhookDetails enable(WebhookId id) {
    return changed(id, Webhook::enable);
  }

  /** Sends nothing to it any more; throws as {@link #get}. */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public WebhookDetails disable(WebhookId id) {
    return changed(id, endpoint -> endpoint.disable(DisabledReason.BY_HAND));
  }

  /** Removes it with its log; throws as {@link #get}. */
  @Audited(AuditAction.WEBHOOK_CHANGED)
  public void remove(WebhookId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    webhooks.remove(find(id).id());
  }

  private WebhookDetails changed(WebhookId id, Consumer<Webhook> change) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    Webhook endpoint = lock(id);
    change.accept(endpoint);
    return endpoint.details(clock.instant());
  }

  private void requireTls(WebhookDraft draft) {
    if (!config.plainHttp()) {
      draft.requireTls();
    }
  }

  private RevealedSecret revealed(Webhook endpoint) {
    return new RevealedSecret(endpoint.details(clock.instant()), endpoint.secret(config.secrets()));
  }

  private Webhook find(WebhookId id) {
    return webhooks.find(id).orElseThrow(WebhookService::none);
  }

  private Webhook lock(WebhookId id) {
    return webhooks.lock(id).orElseThrow(WebhookService::none);
  }

  static DomainException none() {
    return new DomainException(WebhookError.NOT_FOUND, "There is no such webhook.");
  }
}
