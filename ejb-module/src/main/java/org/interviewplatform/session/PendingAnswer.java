package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;

/** An upload under way: which question of which session the recording will answer. */
@Entity
@Table(name = "pending_answer")
public class PendingAnswer {
  @EmbeddedId
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  private MediaId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId sessionId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "question_id"))
  private QuestionId questionId;

  @Column(name = "begun_at")
  private Instant begunAt;

  /** For the persistence provider. */
  protected PendingAnswer() {}

  PendingAnswer(MediaId media, CandidateSession session, QuestionId question, Instant now) {
    this.id = media;
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.questionId = question;
    this.begunAt = now;
  }

  boolean isOf(SessionId session) {
    return sessionId.equals(session);
  }

  QuestionId questionId() {
    return questionId;
  }
}
