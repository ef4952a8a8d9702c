package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question of one interview; it changes only with it. */
@Entity
public class Question {
  @EmbeddedId private QuestionId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  private Interview interview;

  @Column private int position;
  @Column private String text;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  @Column(name = "think_seconds")
  private int thinkSeconds;

  @Column(name = "answer_seconds")
  private int answerSeconds;

  @Column private int retakes;

  @Column(name = "max_characters")
  private @Nullable Integer maxCharacters;

  /** For the persistence provider. */
  protected Question() {}

  Question(Interview interview, int position, QuestionDraft draft) {
    this.id = QuestionId.create();
    this.organisationId = interview.organisation().value();
    this.interview = interview;
    rewrite(position, draft);
  }

  final void rewrite(int position, QuestionDraft draft) {
    this.position = position;
    this.text = draft.text();
    this.kind = draft.kind();
    this.thinkSeconds = draft.thinkSeconds();
    this.answerSeconds = draft.answerSeconds();
    this.retakes = draft.retakes();
    this.maxCharacters = draft.maxCharacters().orElse(null);
  }

  QuestionDraft toDraft() {
    return new QuestionDraft(text, kind, thinkSeconds, answerSeconds, retakes, maxCharacters());
  }

  public QuestionId id() {
    return id;
  }

  public String text() {
    return text;
  }

  public QuestionKind kind() {
    return kind;
  }

  /** Time to think before the recording starts, in seconds. */
  public int thinkSeconds() {
    return thinkSeconds;
  }

  /** Longest answer, in seconds. */
  public int answerSeconds() {
    return answerSeconds;
  }

  /** How often the answer may be given anew after the first time. */
  public int retakes() {
    return retakes;
  }

  /** The longest written answer; only where that is what is asked for. */
  public Optional<Integer> maxCharacters() {
    return Optional.ofNullable(maxCharacters);
  }
}
