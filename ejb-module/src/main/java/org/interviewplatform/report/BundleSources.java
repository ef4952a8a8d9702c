package org.interviewplatform.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCallService;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.SessionService;

/** Gathers what a bundle holds; within a transaction. */
@ApplicationScoped
public class BundleSources {
  private final ReviewService reviews;
  private final JudgementService judgements;
  private final SessionService sessions;
  private final ModelCallService calls;
  private final UserDirectory directory;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BundleSources() {
    this(null, null, null, null, null);
  }

  @Inject
  BundleSources(
      ReviewService reviews,
      JudgementService judgements,
      SessionService sessions,
      ModelCallService calls,
      UserDirectory directory) {
    this.reviews = reviews;
    this.judgements = judgements;
    this.sessions = sessions;
    this.calls = calls;
    this.directory = directory;
  }

  BundleContent of(EvidenceBundle bundle, Instant now) {
    return new BundleContent(
        bundle.id(),
        directory.organisationName(),
        now,
        reviews.whole(bundle.session()),
        List.copyOf(sessions.consents(bundle.session())),
        callsOf(reviews.whole(bundle.session())),
        judgements.allRatings(bundle.session()),
        judgements.allDecisions(bundle.session()));
  }

  private Map<MediaId, List<ModelCallDetails>> callsOf(SessionReview review) {
    return review.session().answers().stream()
        .map(answer -> answer.media().id())
        .collect(toMap(Function.identity(), calls::about));
  }
}
