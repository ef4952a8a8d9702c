package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;

/**
 * A candidate's answer to one question: the recording of the last attempt that was answered. A
 * retake puts another recording in its place once that one has arrived, so that a dead battery
 * costs nothing.
 */
@Entity
public class Response {
  @EmbeddedId private ResponseId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId sessionId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "question_id"))
  private QuestionId questionId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "media_id"))
  private MediaId mediaId;

  @Column private int attempt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Response() {}

  Response(CandidateSession session, Attempt attempt, Instant now) {
    this.id = ResponseId.create();
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.questionId = attempt.questionId();
    this.mediaId = attempt.mediaId();
    this.attempt = attempt.number();
    this.receivedAt = now;
  }

  /**
   * A later attempt's recording takes the place of the last; an earlier one, come late, does not.
   */
  void retake(Attempt later, Instant now) {
    if (later.number() > attempt) {
      mediaId = later.mediaId();
      attempt = later.number();
      receivedAt = now;
    }
  }

  public ResponseId id() {
    return id;
  }

  public SessionId sessionId() {
    return sessionId;
  }

  public QuestionId questionId() {
    return questionId;
  }

  /** The recording that counts. */
  public MediaId mediaId() {
    return mediaId;
  }

  /** Which attempt it is from, counted from 1. */
  public int attempt() {
    return attempt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
