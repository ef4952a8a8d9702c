package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.audit.AuditService;
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
  private final UserDirectory directory;
  private final AuditService trail;

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
      UserDirectory directory,
      AuditService trail) {
    this.reviews = reviews;
    this.judgements = judgements;
    this.sessions = sessions;
    this.directory = directory;
    this.trail = trail;
  }

  BundleContent of(EvidenceBundle bundle, Instant now) {
    SessionReview review = reviews.whole(bundle.session());
    return new BundleContent(
        bundle.id(),
        directory.organisationName(),
        now,
        review,
        List.copyOf(sessions.consents(bundle.session())),
        reviews.callsAbout(review.session()),
        judgements.allRatings(bundle.session()),
        judgements.allDecisions(bundle.session()),
        trail.linksOf(bundle.session().value()));
  }
}
