package org.interviewplatform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation wants to be told of things. An endpoint is added with the events it wants
 * and gets a secret, which may be changed: for a day both are good. It is switched off by people,
 * by its own answer that it is gone, or after failing for days without one success in between; and
 * on again by people only.
 */
@Entity
public class Webhook {
  @EmbeddedId private WebhookId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String url;
  @Column private String description;

  @Column
  @Convert(converter = WebhookEventsConverter.class)
  private Set<WebhookEvent> events;

  @Column private int generation;

  @Column(name = "both_until")
  private @Nullable Instant bothUntil;

  @Enumerated(EnumType.STRING)
  private @Nullable DisabledReason disabled;

  @Column(name = "failing_since")
  private @Nullable Instant failingSince;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Webhook() {}

  Webhook(WebhookDraft draft, Instant now) {
    this.id = WebhookId.create();
    this.organisationId = Tenant.current().value();
    this.generation = 1;
    this.createdAt = now;
    change(draft);
  }

  final void change(WebhookDraft draft) {
    url = draft.url();
    description = draft.description();
    events = draft.events();
  }

  /** From now on there is another secret; the one before stays good for a while. */
  void rotate(Instant now) {
    generation++;
    bothUntil = now.plus(WebhookConfig.OVERLAP);
  }

  void enable() {
    disabled = null;
    failingSince = null;
  }

  void disable(DisabledReason reason) {
    disabled = reason;
  }

  void succeeded() {
    failingSince = null;
  }

  /** Failed once more; tells whether that was once too often. */
  boolean failed(Instant now, Duration patience) {
    if (failingSince == null) {
      failingSince = now;
    }
    return isEnabled() && !now.isBefore(failingSince.plus(patience));
  }

  boolean isEnabled() {
    return disabled == null;
  }

  boolean wants(WebhookEvent event) {
    return isEnabled() && events.contains(event);
  }

  String secret(WebhookSecrets secrets) {
    return secrets.of(id, generation);
  }

  /** What messages are signed with, the newest first. */
  List<String> secrets(WebhookSecrets secrets, Instant now) {
    List<String> good = new ArrayList<>(secrets.all(id, generation));
    if (bothUntil != null && now.isBefore(bothUntil)) {
      good.addAll(secrets.all(id, generation - 1));
    }
    return good;
  }

  WebhookDetails details(Instant now) {
    return new WebhookDetails(
        id,
        url,
        description,
        events,
        Optional.ofNullable(disabled),
        Optional.ofNullable(failingSince),
        Optional.ofNullable(bothUntil).filter(now::isBefore),
        createdAt);
  }

  Position position() {
    return new Position(createdAt, id.value());
  }

  public WebhookId id() {
    return id;
  }

  String url() {
    return url;
  }
}
