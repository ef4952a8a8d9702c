package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.session.AnswerState;

/** The transactional half of {@link SharedAnswersService}. */
@ApplicationScoped
@Transactional
public class SharedAnswersDoor {
  private final ShareLinks links;
  private final ReviewService reviews;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SharedAnswersDoor() {
    this(null, null, null, null);
  }

  @Inject
  SharedAnswersDoor(ShareLinks links, ReviewService reviews, AuditTrail trail, Clock clock) {
    this.links = links;
    this.reviews = reviews;
    this.trail = trail;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return links.organisationOf(Tokens.hash(token));
  }

  /** What a link of the current organisation shows; that it was looked at is kept. */
  public SharedAnswers open(String token) {
    ShareLink link = links.withHash(Tokens.hash(token)).orElseThrow();
    Instant now = clock.instant();
    if (!link.isAlive(now)) {
      throw new DomainException(
          ReviewError.LINK_GONE, "This link has expired, or was withdrawn by who made it.");
    }
    links.seen(link.id(), now);
    trail.record(
        AuditAction.SHARE_LINK_OPENED,
        link.session().value(),
        Map.of("link", link.id().toString()));
    return shown(link, reviews.compose(link.session()));
  }

  private static SharedAnswers shown(ShareLink link, SessionReview review) {
    String name = review.session().candidate().name();
    List<SharedAnswers.Answer> answers =
        review.answers().stream()
            .filter(each -> link.questions().contains(each.question().id()))
            .flatMap(each -> each.answer().map(given -> shown(link, each, given, name)).stream())
            .toList();
    return new SharedAnswers(
        review.interview().title(),
        review.interview().language(),
        link.hidesIdentity() ? Optional.empty() : Optional.of(name),
        link.expiresAt(),
        answers);
  }

  /** What was said may hold the name, in whatever form, so it stays behind where identity does. */
  private static SharedAnswers.Answer shown(
      ShareLink link, AnswerReview answer, AnswerState given, String name) {
    Optional<TranscriptText> text = answer.analysis().flatMap(AnswerAnalysis::transcript);
    return new SharedAnswers.Answer(
        answer.question(),
        given.media(),
        link.hidesIdentity()
            ? text.filter(TranscriptText::isTyped).map(typed -> typed.textWithout(name))
            : text.map(TranscriptText::text));
  }
}
