package org.interviewplatform.analysis;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * What was found in one answer for one competency: quotes with times. Without a chat model it holds
 * evidence alone and no level, since nearness of topic says nothing of quality.
 */
@Entity
public class Assessment {
  /** How an assessment came about. */
  public enum Mode {
    /** Passages nearest to the competency, by embeddings; no level. */
    EVIDENCE_ONLY
  }

  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Id
  private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "media_id"))
  private MediaId mediaId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "competency_id"))
  private CompetencyId competencyId;

  @SuppressWarnings("UnusedVariable") // one mode so far
  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Column private String engine;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("rank")
  private List<Evidence> evidence = new ArrayList<>();

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected Assessment() {}

  Assessment(MediaId media, CompetencyEvidence found, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.mediaId = media;
    this.competencyId = found.competency();
    this.mode = Mode.EVIDENCE_ONLY;
    this.engine = found.engine();
    this.createdAt = now;
    found.passages().forEach(each -> evidence.add(new Evidence(this, evidence.size() + 1, each)));
  }

  public MediaId media() {
    return mediaId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  CompetencyEvidence found() {
    return new CompetencyEvidence(
        competencyId, engine, evidence.stream().map(Evidence::passage).toList());
  }
}
