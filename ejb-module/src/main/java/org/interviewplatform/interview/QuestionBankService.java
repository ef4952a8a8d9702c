package org.interviewplatform.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Keeps questions to ask again. Every method asks whether the caller may write interviews. */
@ApplicationScoped
@Transactional
public class QuestionBankService {
  private final InterviewShelf shelf;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected QuestionBankService() {
    this(null, null);
  }

  @Inject
  QuestionBankService(InterviewShelf shelf, Clock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** Keeps a question; the same words again take the place of what was kept. */
  @Audited(AuditAction.QUESTION_BANK_CHANGED)
  public BankedDetails keep(BankedDraft draft) {
    Caller caller = CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    shelf.questionAsking(draft.question().text()).ifPresent(shelf::remove);
    BankedQuestion question = new BankedQuestion(caller, draft, clock.instant());
    shelf.add(question);
    return question.details();
  }

  /**
   * Newest first.
   *
   * @param text only those with this in them, in any case
   * @param limit 1 to 100
   */
  public Slice<BankedDetails> list(Optional<String> text, Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    return Slice.of(
        shelf.questions(text, after, limit + 1).stream().map(BankedQuestion::details).toList(),
        limit,
        BankedDetails::position);
  }

  /** Reads one; throws {@link InterviewError#NOT_ON_THE_SHELF}. */
  public BankedDetails get(UUID id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    return find(id).details();
  }

  /** Throws it away; throws {@link InterviewError#NOT_ON_THE_SHELF}. */
  @Audited(AuditAction.QUESTION_BANK_CHANGED)
  public void remove(UUID id) {
    CurrentCaller.require(Permission.WRITE_INTERVIEWS);
    shelf.remove(find(id));
  }

  private BankedQuestion find(UUID id) {
    return shelf
        .question(id)
        .orElseThrow(
            () ->
                new DomainException(
                    InterviewError.NOT_ON_THE_SHELF, "There is no such question in the bank."));
  }
}
