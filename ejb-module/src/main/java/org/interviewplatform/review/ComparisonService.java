package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.session.SessionId;

/** Puts candidates of one interview beside each other. */
@ApplicationScoped
@Transactional
public class ComparisonService {
  private static final int MOST = 4;

  private final ReviewService reviews;
  private final JudgementService judgements;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ComparisonService() {
    this(null, null);
  }

  @Inject
  ComparisonService(ReviewService reviews, JudgementService judgements) {
    this.reviews = reviews;
    this.judgements = judgements;
  }

  /**
   * Two to four different candidates. What the caller has to rate blind first stays hidden here as
   * everywhere.
   *
   * @throws DomainException {@link ReviewError#INVALID}, or where there is no such session
   */
  public Comparison compare(List<SessionId> sessions) {
    List<SessionId> different = sessions.stream().distinct().toList();
    require(
        different.size() >= 2 && different.size() <= MOST,
        "Two to four different candidates can be compared.");
    List<Comparison.Column> columns =
        different.stream()
            .map(each -> new Comparison.Column(reviews.review(each), judgements.read(each)))
            .toList();
    require(
        columns.stream().map(each -> each.review().interview().id()).distinct().count() == 1,
        "Candidates of one interview can be compared.");
    return new Comparison(columns.get(0).review().interview(), columns);
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(ReviewError.INVALID, sentence);
    }
  }
}
