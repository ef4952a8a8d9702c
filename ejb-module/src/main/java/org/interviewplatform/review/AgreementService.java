package org.interviewplatform.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.review.Agreement.Comparison;
import org.interviewplatform.review.Agreement.Estimate;
import org.interviewplatform.review.ProposedLevels.Subject;
import org.interviewplatform.review.statistics.Bootstrap;
import org.interviewplatform.review.statistics.IntraclassCorrelation;
import org.interviewplatform.review.statistics.KrippendorffAlpha;
import org.interviewplatform.review.statistics.RatingTable;
import org.interviewplatform.review.statistics.WeightedKappa;

/** Measures how far reviewers agree with one another, and a model with them. */
@ApplicationScoped
@Transactional
public class AgreementService {
  /** Enough to be exact, few enough to be computed while somebody waits. */
  private static final int NEWEST_SESSIONS = 500;

  private static final int REPLICATES = 1_000;
  private static final long SEED = 20_261_123;

  private final Judgements judgements;
  private final ProposedLevels proposed;
  private final InterviewService interviews;
  private final ReviewConfig config;
  private final RecentTrusts trusts;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AgreementService() {
    this(null, null, null, null, null);
  }

  @Inject
  AgreementService(
      Judgements judgements,
      ProposedLevels proposed,
      InterviewService interviews,
      ReviewConfig config,
      RecentTrusts trusts) {
    this.judgements = judgements;
    this.proposed = proposed;
    this.interviews = interviews;
    this.config = config;
    this.trusts = trusts;
  }

  /**
   * All that is measured about an interview, over its newest 500 candidates.
   *
   * @throws org.interviewplatform.platform.error.DomainException where there is no such interview
   */
  public Agreement agreement(InterviewId id) {
    CurrentCaller.require(Permission.READ_REPORTS);
    interviews.get(id);
    List<Rating> ratings = judgements.ratings(id, NEWEST_SESSIONS);
    JudgementTable table = new JudgementTable(ratings);
    RatingTable beside = table.peopleAndModel(proposed(ratings));
    return new Agreement(compare(table.people()), compare(beside), judge(beside));
  }

  /** Whether the model's levels of an interview may be shown, for who has checked who asks. */
  public AiTrust trust(InterviewId id) {
    return trusts.of(id, judgements.newestRating(), () -> measure(id));
  }

  private AiTrust measure(InterviewId id) {
    List<Rating> ratings = judgements.ratings(id, NEWEST_SESSIONS);
    return judge(new JudgementTable(ratings).peopleAndModel(proposed(ratings)));
  }

  private Map<Subject, List<AiLevel.OfAnswer>> proposed(List<Rating> ratings) {
    return proposed.of(ratings.stream().map(Rating::session).collect(toSet()));
  }

  private AiTrust judge(RatingTable beside) {
    return config.judge(beside.units(), WeightedKappa.quadratic(beside));
  }

  private static Comparison compare(RatingTable table) {
    RatingTable complete = table.largestComplete();
    return new Comparison(
        table.raters(),
        table.pairable(),
        estimate(table, WeightedKappa::quadratic),
        estimate(complete, IntraclassCorrelation::single),
        estimate(complete, IntraclassCorrelation::average),
        estimate(table, KrippendorffAlpha::ordinal),
        complete.raters(),
        complete.units());
  }

  private static Estimate estimate(
      RatingTable table, Function<RatingTable, OptionalDouble> statistic) {
    OptionalDouble value = statistic.apply(table);
    return new Estimate(
        value,
        value.isEmpty()
            ? Optional.empty()
            : new Bootstrap(REPLICATES, SEED).interval(table, statistic));
  }
}
