package org.interviewplatform.interview;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous interview. HR writes it as a draft, rewriting questions and rubric as often as it
 * likes; publishing freezes them, so that every candidate is asked and judged alike; closing shuts
 * the door for new candidates while those inside may finish; archiving puts it away.
 */
@Entity
public class Interview {
  @EmbeddedId private InterviewId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String title;
  @Column private String description;
  @Column private String language;

  @Enumerated(EnumType.STRING)
  private InterviewStatus status;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column private @Nullable Instant deadline;

  @OneToMany(mappedBy = "interview", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Question> questions = new ArrayList<>();

  @OneToMany(mappedBy = "interview", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Competency> competencies = new ArrayList<>();

  @Version private int version;

  /** For the persistence provider. */
  protected Interview() {}

  /** A new draft. */
  public Interview(
      OrganisationId organisation, UUID createdBy, Instant createdAt, InterviewDraft draft) {
    this.id = InterviewId.create();
    this.organisationId = organisation.value();
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.status = InterviewStatus.DRAFT;
    write(draft);
  }

  /**
   * Replaces all that HR has written.
   *
   * @throws DomainException {@link InterviewError#WRONG_STATE} once published
   */
  public void rewrite(InterviewDraft draft) {
    requireStatus(InterviewStatus.DRAFT, "Only a draft can be changed.");
    write(draft);
  }

  /**
   * Opens the interview for candidates.
   *
   * @throws DomainException {@link InterviewError#NO_QUESTIONS}, or {@link
   *     InterviewError#WRONG_STATE} unless it is a draft
   */
  public void publish(Instant now) {
    requireStatus(InterviewStatus.DRAFT, "Only a draft can be published.");
    if (questions.isEmpty()) {
      throw new DomainException(
          InterviewError.NO_QUESTIONS, "An interview needs a question before it is published.");
    }
    status = InterviewStatus.ACTIVE;
    publishedAt = now;
  }

  /**
   * Shuts the door for new candidates.
   *
   * @throws DomainException {@link InterviewError#WRONG_STATE} unless it is active
   */
  public void close(Instant now) {
    requireStatus(InterviewStatus.ACTIVE, "Only a published interview can be closed.");
    status = InterviewStatus.CLOSED;
    closedAt = now;
  }

  /**
   * Puts the interview away: a draft that is not wanted, or one that is over.
   *
   * @throws DomainException {@link InterviewError#WRONG_STATE} while candidates may come
   */
  public void archive() {
    if (status == InterviewStatus.ACTIVE) {
      throw new DomainException(
          InterviewError.WRONG_STATE, "An open interview is closed before it is put away.");
    }
    status = InterviewStatus.ARCHIVED;
  }

  /** What was written, to begin another one with; its deadline is its own. */
  public InterviewDraft copy(String newTitle) {
    return new InterviewDraft(
        newTitle,
        description,
        language,
        questions.stream().map(Question::toDraft).toList(),
        competencies.stream().map(Competency::toDraft).toList());
  }

  /**
   * Sets until when candidates may begin and answer; it counts at once, and may be set as long as
   * they come.
   *
   * @throws DomainException {@link InterviewError#WRONG_STATE} once closed
   */
  public void endAt(Optional<Instant> newDeadline) {
    if (status == InterviewStatus.CLOSED || status == InterviewStatus.ARCHIVED) {
      throw new DomainException(
          InterviewError.WRONG_STATE, "A closed interview has no deadline to change.");
    }
    deadline = newDeadline.orElse(null);
  }

  /** The question with this id, if it is one of this interview's. */
  public Optional<Question> question(QuestionId wanted) {
    return questions.stream().filter(question -> question.id().equals(wanted)).findFirst();
  }

  public InterviewId id() {
    return id;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** A BCP 47 tag. */
  public String language() {
    return language;
  }

  public InterviewStatus status() {
    return status;
  }

  public UUID createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** Until when candidates may begin and answer; a guest's own deadline comes first. */
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline);
  }

  /** In the order asked. */
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  /** In the rubric's order. */
  public List<Competency> competencies() {
    return List.copyOf(competencies);
  }

  private void write(InterviewDraft draft) {
    title = draft.title();
    description = draft.description();
    language = draft.language();
    deadline = draft.deadline().orElse(null);
    ask(draft.questions());
    competencies.clear();
    draft
        .competencies()
        .forEach(each -> competencies.add(new Competency(this, competencies.size(), each)));
  }

  /** A question asked in the same words stays itself, and so does the video that asks it. */
  private void ask(List<QuestionDraft> drafts) {
    List<Question> before = new ArrayList<>(questions);
    questions.clear();
    for (QuestionDraft draft : drafts) {
      int position = questions.size();
      Optional<Question> same =
          before.stream().filter(question -> question.text().equals(draft.text())).findFirst();
      same.ifPresent(before::remove);
      same.ifPresent(question -> question.rewrite(position, draft));
      questions.add(same.orElseGet(() -> new Question(this, position, draft)));
    }
  }

  private void requireStatus(InterviewStatus wanted, String sentence) {
    if (status != wanted) {
      throw new DomainException(InterviewError.WRONG_STATE, sentence);
    }
  }
}
