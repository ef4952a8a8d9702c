package org.interviewplatform.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A model with a prompt, tried on answers whose levels are known. Only one that passed may score,
 * or one that somebody accepted knowing how far it is off; another model or a changed prompt has
 * another fingerprint and is tried anew.
 */
@Entity
@Table(name = "model_check")
public class ModelCheck {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String fingerprint;
  @Column private String model;

  @Column(name = "prompt_hash")
  private String promptHash;

  @Column(name = "answer_set")
  private String answerSet;

  @Column private int answers;

  @Column(name = "mean_drift")
  private double meanDrift;

  @Column(name = "worst_drift")
  private double worstDrift;

  @Column private boolean passed;
  @Column private String details;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "accepted_by")
  private @Nullable UUID acceptedBy;

  @Column(name = "accepted_by_name")
  private @Nullable String acceptedByName;

  @Column(name = "accepted_reason")
  private @Nullable String acceptedReason;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  /** For the persistence provider. */
  protected ModelCheck() {}

  ModelCheck(ModelFingerprint print, Drift drift, Drift.Bound bound, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.fingerprint = print.value();
    this.model = print.model();
    this.promptHash = print.promptHash();
    this.answerSet = print.answerSet();
    this.answers = drift.answers().size();
    this.meanDrift = drift.mean();
    this.worstDrift = drift.worst();
    this.passed = bound.admits(drift);
    this.details = Json.write(drift.answers());
    this.checkedAt = now;
  }

  public boolean isPassed() {
    return passed;
  }

  /** Somebody lets it score although it drifts too far; the first to do so answers for it. */
  void accept(Caller caller, String reason, Instant now) {
    if (acceptedAt == null) {
      acceptedBy = caller.userId();
      acceptedByName = caller.name();
      acceptedReason = reason;
      acceptedAt = now;
    }
  }

  private Optional<ModelAcceptance> acceptance() {
    return acceptedByName == null || acceptedReason == null || acceptedAt == null
        ? Optional.empty()
        : Optional.of(new ModelAcceptance(acceptedByName, acceptedReason, acceptedAt));
  }

  public ModelCheckDetails details() {
    return new ModelCheckDetails(
        id,
        model,
        promptHash,
        answerSet,
        meanDrift,
        worstDrift,
        passed,
        List.of(Json.read(details, Drift.Answer[].class)),
        checkedAt,
        acceptance());
  }
}
