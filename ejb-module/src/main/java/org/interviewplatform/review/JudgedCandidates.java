package org.interviewplatform.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.review.ProposedLevels.Subject;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/**
 * How candidates were judged, for jobs that report over many and act for nobody. Levels are told
 * only where everybody may see them: the interview is not blind first, or yes or no has been said.
 */
@ApplicationScoped
@Transactional
public class JudgedCandidates {
  private final SessionService sessions;
  private final InterviewReader interviews;
  private final Judgements judgements;
  private final ProposedLevels proposed;
  private final AgreementService agreement;
  private final ReviewService reviews;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected JudgedCandidates() {
    this(null, null, null, null, null, null);
  }

  @Inject
  JudgedCandidates(
      SessionService sessions,
      InterviewReader interviews,
      Judgements judgements,
      ProposedLevels proposed,
      AgreementService agreement,
      ReviewService reviews) {
    this.sessions = sessions;
    this.interviews = interviews;
    this.judgements = judgements;
    this.proposed = proposed;
    this.agreement = agreement;
    this.reviews = reviews;
  }

  /** Those of them there still are, in that order. */
  public List<JudgedCandidate> of(List<SessionId> ids) {
    return seen(ids).stream().map(Seen::candidate).toList();
  }

  /** The same with what was found in their answers, in a fixed number of statements more. */
  public List<CandidateEvidence> evidence(List<SessionId> ids) {
    List<Seen> seen = seen(ids);
    Map<SessionId, SessionReview> found =
        reviews.reviewed(
            seen.stream().map(each -> each.candidate().session()).toList(),
            seen.stream().map(each -> each.candidate().interview()).distinct().toList());
    return seen.stream()
        .map(each -> each.with(Objects.requireNonNull(found.get(each.candidate().session().id()))))
        .toList();
  }

  /** A candidate, and whether what a model made of the answers is told. */
  private record Seen(JudgedCandidate candidate, boolean model) {
    CandidateEvidence with(SessionReview review) {
      return new CandidateEvidence(candidate, review.withLevelsOf(any -> model).answers());
    }
  }

  private List<Seen> seen(List<SessionId> ids) {
    Map<SessionId, SessionDetails> found =
        sessions.details(ids).stream().collect(toMap(SessionDetails::id, Function.identity()));
    Map<InterviewId, Terms> terms =
        terms(found.values().stream().map(SessionDetails::interview).distinct().toList());
    Map<Subject, List<AiLevel.OfAnswer>> levels = proposed.of(ids);
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(
            session ->
                judged(session, Objects.requireNonNull(terms.get(session.interview())), levels))
        .toList();
  }

  /** What of an interview's levels is told. */
  private record Terms(InterviewDetails interview, boolean blindFirst, boolean trusted) {}

  private Map<InterviewId, Terms> terms(Collection<InterviewId> ids) {
    return interviews.read(ids).stream()
        .map(
            interview ->
                new Terms(
                    interview,
                    judgements.isBlindFirst(interview.id()),
                    agreement.trust(interview.id()).state() != AiTrust.State.WEAK))
        .collect(toMap(terms -> terms.interview().id(), Function.identity()));
  }

  private Seen judged(
      SessionDetails session, Terms terms, Map<Subject, List<AiLevel.OfAnswer>> proposed) {
    List<Decision> decisions = judgements.decisions(session.id());
    boolean told =
        !terms.blindFirst() || decisions.stream().anyMatch(each -> each.outcome().isFinal());
    Map<CompetencyId, List<Rating>> ratings =
        told
            ? judgements.ratings(session.id()).stream().collect(groupingBy(Rating::competency))
            : Map.of();
    boolean model = told && terms.trusted();
    List<JudgedCandidate.Levels> levels =
        terms.interview().competencies().stream()
            .map(
                each ->
                    levels(
                        each,
                        JudgementTable.newest(ratings.getOrDefault(each.id(), List.of())),
                        Optional.ofNullable(proposed.get(new Subject(session.id(), each.id())))
                            .filter(any -> model)))
            .toList();
    Optional<Decision> newest = decisions.stream().reduce((earlier, later) -> later);
    return new Seen(new JudgedCandidate(terms.interview(), session, newest, levels), model);
  }

  private static JudgedCandidate.Levels levels(
      CompetencyDetails competency,
      List<Rating> ratings,
      Optional<List<AiLevel.OfAnswer>> proposed) {
    List<Integer> given = ratings.stream().map(Rating::level).sorted().toList();
    return new JudgedCandidate.Levels(
        competency,
        given.isEmpty() ? Optional.empty() : Optional.of(given.get((given.size() - 1) / 2)),
        given.size(),
        proposed.map(AiLevel::over));
  }
}
