package org.interviewplatform.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.jspecify.annotations.Nullable;

/**
 * One try at answering a question, timed by the server's clock. It runs from its start to its end
 * whatever the browser does meanwhile; its recording may arrive later. Answered, it is the answer
 * unless a later attempt is. Interrupted or given up, it may still be answered: what was recorded
 * in time is never turned away.
 */
@Entity
public class Attempt {
  /** How often the clock of one attempt stands still, and for how long at most. */
  static final int MOST_PAUSES = 2;

  static final Duration LONGEST_PAUSE = Duration.ofMinutes(3);

  @EmbeddedId private AttemptId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId sessionId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "question_id"))
  private QuestionId questionId;

  @Column private int number;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "media_id"))
  private MediaId mediaId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "given_up_at")
  private @Nullable Instant givenUpAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "excused_at")
  private @Nullable Instant excusedAt;

  @Column(name = "paused_at")
  private @Nullable Instant pausedAt;

  @Column private int pauses;

  @Version private int version;

  /** For the persistence provider. */
  protected Attempt() {}

  private Attempt(
      AttemptId id,
      CandidateSession session,
      QuestionId question,
      int number,
      MediaId media,
      Instant startedAt,
      Instant endsAt) {
    this.id = id;
    this.organisationId = session.organisation().value();
    this.sessionId = session.id();
    this.questionId = question;
    this.number = number;
    this.mediaId = media;
    this.startedAt = startedAt;
    this.endsAt = endsAt;
  }

  /** An attempt whose time begins to run. Its recording will bear its id. */
  static Attempt begun(
      AttemptId id,
      CandidateSession session,
      QuestionId question,
      int number,
      Instant now,
      Instant endsAt) {
    return new Attempt(id, session, question, number, new MediaId(id.value()), now, endsAt);
  }

  /** An answer that came without its time having been taken, and is here already. */
  static Attempt arrived(
      CandidateSession session, QuestionId question, int number, MediaId media, Instant now) {
    Attempt attempt = new Attempt(AttemptId.create(), session, question, number, media, now, now);
    attempt.answeredAt = now;
    return attempt;
  }

  /** The candidate begins again. */
  void giveUp(Instant now) {
    givenUpAt = now;
  }

  /** Its recording has arrived whole. */
  void answered(Instant now) {
    answeredAt = now;
  }

  /** HR lets the question be answered anew: from now on this does not count as a try. */
  void excuse(Instant now) {
    excusedAt = now;
  }

  boolean isExcused() {
    return excusedAt != null;
  }

  /** A device went away: the clock stands still until the candidate goes on, if that is soon. */
  void pause(Instant now) {
    boolean runs = stageAt(now) == AttemptStage.RUNNING && standsStillUntil(now).isEmpty();
    if (runs && pauses < MOST_PAUSES) {
      pausedAt = now;
      pauses++;
      endsAt = endsAt.plus(LONGEST_PAUSE);
    }
  }

  /** There is a device again: what the pause did not need is taken back. */
  void goOn(Instant now) {
    standsStillUntil(now).ifPresent(end -> endsAt = endsAt.minus(Duration.between(now, end)));
    pausedAt = null;
  }

  /** Until when its clock stands still, if it does. */
  Optional<Instant> standsStillUntil(Instant now) {
    return stageAt(now) == AttemptStage.RUNNING
        ? Optional.ofNullable(pausedAt).map(at -> at.plus(LONGEST_PAUSE)).filter(now::isBefore)
        : Optional.empty();
  }

  AttemptStage stageAt(Instant now) {
    if (answeredAt != null) {
      return AttemptStage.ANSWERED;
    }
    if (givenUpAt != null) {
      return AttemptStage.GIVEN_UP;
    }
    return now.isBefore(endsAt) ? AttemptStage.RUNNING : AttemptStage.INTERRUPTED;
  }

  boolean isOf(SessionId session) {
    return sessionId.equals(session);
  }

  boolean isAt(QuestionId question) {
    return questionId.equals(question);
  }

  public AttemptId id() {
    return id;
  }

  public QuestionId questionId() {
    return questionId;
  }

  /** Counted from 1 for each question. */
  public int number() {
    return number;
  }

  /** Its recording, which exists once the first byte of it was announced. */
  public MediaId mediaId() {
    return mediaId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
