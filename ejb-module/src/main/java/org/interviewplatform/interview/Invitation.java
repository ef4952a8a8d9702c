package org.interviewplatform.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One person's own way into an interview. HR invites somebody by name, with more time or a later
 * deadline where that is fair, and may change both until the end; the person's link leads, from any
 * device, to one session and no other. Revoking ends the link. An invitation bears the id of the
 * link made for it.
 */
@Entity
public class Invitation {
  @EmbeddedId private PublicLinkId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "interview_id"))
  private InterviewId interviewId;

  @Column private String name;
  @Column private String email;
  @Column private String language;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "time_multiplier"))
  private TimeMultiplier timeMultiplier;

  @Column private @Nullable Instant deadline;

  @Column(name = "invited_by")
  @SuppressWarnings("UnusedVariable") // for people who look into the database
  private UUID invitedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Invitation() {}

  Invitation(Interview interview, PublicLink link, InvitationDraft draft, UUID invitedBy) {
    this.id = link.id();
    this.organisationId = interview.organisation().value();
    this.interviewId = interview.id();
    this.name = draft.name();
    this.email = draft.email();
    this.language = draft.language();
    this.timeMultiplier = draft.timeMultiplier();
    this.deadline = draft.deadline().orElse(null);
    this.invitedBy = invitedBy;
    this.createdAt = link.createdAt();
  }

  /** Changes the terms; they count at once, also for somebody in the middle of an interview. */
  void grant(TimeMultiplier newMultiplier, Optional<Instant> newDeadline) {
    timeMultiplier = newMultiplier;
    deadline = newDeadline.orElse(null);
  }

  /** The interview has been begun. */
  void begun(Instant now) {
    if (startedAt == null) {
      startedAt = now;
    }
  }

  void reminded(Instant now) {
    remindedAt = now;
  }

  boolean isReminded() {
    return remindedAt != null;
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** Whether it was made of this draft, however its terms have changed since. */
  boolean isAsWritten(InvitationDraft draft) {
    return name.equals(draft.name()) && email.equals(draft.email());
  }

  InvitationStatus status() {
    if (revokedAt != null) {
      return InvitationStatus.REVOKED;
    }
    return startedAt == null ? InvitationStatus.OPEN : InvitationStatus.STARTED;
  }

  InvitationDetails details(URI address) {
    return new InvitationDetails(
        id,
        interviewId,
        name,
        email,
        language,
        timeMultiplier,
        deadline(),
        status(),
        createdAt,
        Optional.ofNullable(startedAt),
        address);
  }

  Guest guest() {
    return new Guest(name, email, language, startedAt != null, timeMultiplier);
  }

  public PublicLinkId id() {
    return id;
  }

  public InterviewId interviewId() {
    return interviewId;
  }

  public TimeMultiplier timeMultiplier() {
    return timeMultiplier;
  }

  /** This person's own deadline; without one the interview's counts. */
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline);
  }
}
