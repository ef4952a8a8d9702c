package org.interviewplatform.notification;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** A piece of news for one recipient. Composed once per event and recipient, then sent by a job. */
@Entity
public class Notification {
  @EmbeddedId private NotificationId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "event_id")
  private UUID eventId;

  @Column private String kind;
  @Column private String recipient;
  @Column private String language;
  @Column private String subject;
  @Column private String body;
  @Column private String action;
  @Column private String link;

  @Enumerated(EnumType.STRING)
  private NotificationStatus status;

  @Column(name = "failure_reason")
  private @Nullable String failureReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Notification() {}

  /** News that waits for the recipient's digest. */
  static Notification held(News news, String recipient, Instant now) {
    Notification held = new Notification(news, recipient, now);
    held.status = NotificationStatus.HELD;
    return held;
  }

  Notification(News news, String recipient, Instant now) {
    this.id = NotificationId.create();
    this.organisationId = Tenant.current().value();
    this.eventId = news.eventId();
    this.kind = news.kind();
    this.recipient = recipient;
    this.language = news.language();
    this.subject = news.subject();
    this.body = news.body();
    this.action = news.action();
    this.link = news.link().toString();
    this.status = NotificationStatus.PENDING;
    this.createdAt = now;
  }

  void sent(Instant now) {
    status = NotificationStatus.SENT;
    sentAt = now;
  }

  void failed(String reason) {
    status = NotificationStatus.FAILED;
    failureReason = reason;
  }

  void gathered() {
    status = NotificationStatus.GATHERED;
  }

  /** Is sent once more; only what was given up is. */
  void again() {
    if (status != NotificationStatus.FAILED) {
      throw new DomainException(
          NotificationError.NOT_GIVEN_UP, "Only an e-mail that was given up is sent again.");
    }
    status = NotificationStatus.PENDING;
    failureReason = null;
  }

  /** Whether there is something to send by itself. */
  boolean isToSend() {
    return status == NotificationStatus.PENDING || status == NotificationStatus.FAILED;
  }

  boolean isInDigest() {
    return status == NotificationStatus.HELD || status == NotificationStatus.GATHERED;
  }

  public NotificationId id() {
    return id;
  }

  public UUID eventId() {
    return eventId;
  }

  public String kind() {
    return kind;
  }

  public NotificationStatus status() {
    return status;
  }

  public Optional<String> failureReason() {
    return Optional.ofNullable(failureReason);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  String recipient() {
    return recipient;
  }

  boolean isFor(String address) {
    return recipient.equals(address);
  }

  NotificationDetails details() {
    return new NotificationDetails(
        id, kind, recipient, subject, status, failureReason(), createdAt, sentAt());
  }

  Mail mail() {
    return new Mail(id, recipient, language, subject, body, action, URI.create(link));
  }
}
