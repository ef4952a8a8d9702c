package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.media.MediaId;
import org.jspecify.annotations.Nullable;

/**
 * A video that introduces an interview or asks one of its questions. It goes the way of every
 * recording, except that nobody analyses it; another one takes its place as a whole, with captions
 * of its own. It bears the id of its recording and goes with its question.
 */
@Entity
@Table(name = "interview_video")
public class InterviewVideo {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "interview_id")
  @SuppressWarnings("UnusedVariable") // asked in queries
  private UUID interviewId;

  @Column(name = "question_id")
  private @Nullable UUID questionId;

  @Column(name = "created_at")
  @SuppressWarnings("UnusedVariable") // for people who look into the database
  private Instant createdAt;

  /** For the persistence provider. */
  protected InterviewVideo() {}

  InterviewVideo(MediaId media, Interview interview, Optional<QuestionId> question, Instant now) {
    this.id = media.value();
    this.organisationId = interview.organisation().value();
    this.interviewId = interview.id().value();
    this.questionId = question.map(QuestionId::value).orElse(null);
    this.createdAt = now;
  }

  public MediaId media() {
    return new MediaId(id);
  }

  UUID organisation() {
    return organisationId;
  }

  /** The question it asks; absent where it introduces the interview. */
  public Optional<QuestionId> question() {
    return Optional.ofNullable(questionId).map(QuestionId::new);
  }
}
