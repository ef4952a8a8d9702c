package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One line of an interview's rubric: a competency with its behaviour anchors. */
@Entity
public class Competency {
  @EmbeddedId private CompetencyId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  private Interview interview;

  @Column private int position;
  @Column private String name;
  @Column private String description;
  @Embedded private Anchors anchors;

  /** For the persistence provider. */
  protected Competency() {}

  Competency(Interview interview, int position, CompetencyDraft draft) {
    this.id = CompetencyId.create();
    this.organisationId = interview.organisation().value();
    this.interview = interview;
    this.position = position;
    this.name = draft.name();
    this.description = draft.description();
    this.anchors = draft.anchors();
  }

  CompetencyDraft toDraft() {
    return new CompetencyDraft(name, description, anchors);
  }

  public CompetencyId id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public Anchors anchors() {
    return anchors;
  }
}
