package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Caller;

/**
 * An interview kept to begin others with. It holds what was written and nothing of what became of
 * it; saving under the same name takes its place.
 */
@Entity
@Table(name = "interview_template")
public class InterviewTemplate {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String name;
  @Column private String content;
  @Column private int questions;
  @Column private int competencies;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected InterviewTemplate() {}

  InterviewTemplate(Caller caller, String name, InterviewDraft draft, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = caller.organisationId().value();
    this.name = Rules.text("The name", name, 200);
    keep(caller, draft, now);
  }

  /** Takes the place of what was kept under this name. */
  void keep(Caller caller, InterviewDraft draft, Instant now) {
    content = Json.write(draft.undated());
    questions = draft.questions().size();
    competencies = draft.competencies().size();
    createdBy = caller.userId();
    createdAt = now;
  }

  InterviewDraft draft() {
    return Json.read(content, InterviewDraft.class);
  }

  TemplateDetails details() {
    return new TemplateDetails(id, name, questions, competencies, createdAt);
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public UUID createdBy() {
    return createdBy;
  }
}
