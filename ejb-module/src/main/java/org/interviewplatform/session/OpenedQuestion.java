package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.QuestionId;

/** When a candidate was shown a question. Never changed: looking again gives no time. */
@Entity
@Table(name = "opened_question")
public class OpenedQuestion {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  private SessionId sessionId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "question_id"))
  private QuestionId questionId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "think_ends_at")
  private Instant thinkEndsAt;

  /** For the persistence provider. */
  protected OpenedQuestion() {}

  OpenedQuestion(
      CandidateSession session, QuestionId question, Instant openedAt, Instant thinkEndsAt) {
    this.id = UUID.randomUUID();
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.questionId = question;
    this.openedAt = openedAt;
    this.thinkEndsAt = thinkEndsAt;
  }

  boolean isOf(QuestionId question) {
    return questionId.equals(question);
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** When the recording may begin by itself; it may begin earlier. */
  public Instant thinkEndsAt() {
    return thinkEndsAt;
  }
}
