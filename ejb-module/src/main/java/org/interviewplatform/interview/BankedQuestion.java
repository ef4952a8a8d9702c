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

/** A question kept to be asked again, with the competencies it lets people show. */
@Entity
@Table(name = "banked_question")
public class BankedQuestion {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String text;
  @Column private String content;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected BankedQuestion() {}

  BankedQuestion(Caller caller, BankedDraft draft, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = caller.organisationId().value();
    this.text = draft.question().text();
    this.content = Json.write(draft);
    this.createdBy = caller.userId();
    this.createdAt = now;
  }

  BankedDetails details() {
    BankedDraft draft = Json.read(content, BankedDraft.class);
    return new BankedDetails(id, draft.question(), draft.competencies(), createdAt);
  }

  public UUID id() {
    return id;
  }

  public String text() {
    return text;
  }

  public UUID createdBy() {
    return createdBy;
  }
}
