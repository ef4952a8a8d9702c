package org.interviewplatform.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * One request to a model: what for, what it cost and what came back, word for word. Written once;
 * erased with its answer and never rewritten.
 */
@Entity
@Table(name = "model_call")
public class ModelCall {
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Id
  private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private ModelCallDetails.Purpose purpose;

  @Column(name = "media_id")
  private @Nullable UUID mediaId;

  @Column(name = "competency_id")
  private @Nullable UUID competencyId;

  @Enumerated(EnumType.STRING)
  private Assessment.@Nullable Mode mode;

  @Column private @Nullable Integer run;
  @Column private String server;
  @Column private String model;

  @Column(name = "prompt_hash")
  private @Nullable String promptHash;

  @Column private @Nullable Long seed;

  @Column(name = "prompt_tokens")
  private long promptTokens;

  @Column(name = "completion_tokens")
  private long completionTokens;

  @Column(name = "cost_micros")
  private long costMicros;

  @Column(name = "latency_millis")
  private long latencyMillis;

  @Column private String outcome;

  @Column(name = "raw_output")
  private @Nullable String rawOutput;

  @Column(name = "called_at")
  private Instant calledAt;

  /** For the persistence provider. */
  protected ModelCall() {}

  ModelCall(ModelCallDetails call, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.purpose = call.purpose();
    this.mediaId = call.media().map(MediaId::value).orElse(null);
    this.competencyId = call.competency().map(CompetencyId::value).orElse(null);
    this.mode = call.mode().orElse(null);
    this.run = call.run().orElse(null);
    this.server = call.server();
    this.model = call.model();
    this.promptHash = call.promptHash().orElse(null);
    this.seed = call.seed().orElse(null);
    this.promptTokens = call.promptTokens();
    this.completionTokens = call.completionTokens();
    this.costMicros = call.costMicros();
    this.latencyMillis = call.latencyMillis();
    this.outcome = call.outcome();
    this.rawOutput = call.rawOutput().orElse(null);
    this.calledAt = now;
  }

  public ModelCallDetails details() {
    return new ModelCallDetails(
        purpose,
        Optional.ofNullable(mediaId).map(MediaId::new),
        Optional.ofNullable(competencyId).map(CompetencyId::new),
        Optional.ofNullable(mode),
        Optional.ofNullable(run),
        server,
        model,
        Optional.ofNullable(promptHash),
        Optional.ofNullable(seed),
        promptTokens,
        completionTokens,
        costMicros,
        latencyMillis,
        outcome,
        Optional.ofNullable(rawOutput));
  }

  public Instant calledAt() {
    return calledAt;
  }
}
