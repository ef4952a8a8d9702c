package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.interviewplatform.session.SessionId;

/**
 * Erases what people judged of one candidate, all of it: ratings with their notes, and decisions
 * with their reasons. For the erasure of a candidate and nothing else; otherwise a judgement is
 * history that nobody can take away. Whoever calls it has made sure that the candidate may be
 * erased and keeps the record that it was done. Doing it again does nothing.
 */
@ApplicationScoped
@Transactional
public class JudgementErasure {
  private final Judgements judgements;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected JudgementErasure() {
    this(null);
  }

  @Inject
  JudgementErasure(Judgements judgements) {
    this.judgements = judgements;
  }

  /**
   * Erases them.
   *
   * @return how many ratings and decisions there were
   */
  public long erase(SessionId session) {
    return judgements.erase(session);
  }
}
