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
 * A candidate's answer to one question. A retake puts another recording in its place and counts one
 * attempt more; the attempt is counted when the recording has arrived, so that a dead battery costs
 * none.
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

  Response(CandidateSession session, QuestionId question, MediaId media, Instant now) {
    this.id = ResponseId.create();
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.questionId = question;
    this.mediaId = media;
    this.attempt = 1;
    this.receivedAt = now;
  }

  /** Another recording takes the place of the last. */
  void retake(MediaId media, Instant now) {
    mediaId = media;
    attempt++;
    receivedAt = now;
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

  /** How often the answer has been given, at least 1. */
  public int attempt() {
    return attempt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
