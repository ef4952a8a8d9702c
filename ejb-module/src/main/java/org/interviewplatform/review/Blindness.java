package org.interviewplatform.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.review.AiOpinion.Visibility;
import org.interviewplatform.review.ProposedLevels.Subject;
import org.interviewplatform.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * The one place that tells who may see what of a candidate's levels. A reviewer of an interview
 * that is blind first sees neither the model's level of a competency nor those of colleagues before
 * having rated it; nobody sees the model's where it agrees too little with people.
 */
@ApplicationScoped
public class Blindness {
  private final Judgements judgements;
  private final ProposedLevels proposed;
  private final AgreementService agreement;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Blindness() {
    this(null, null, null);
  }

  @Inject
  Blindness(Judgements judgements, ProposedLevels proposed, AgreementService agreement) {
    this.judgements = judgements;
    this.proposed = proposed;
    this.agreement = agreement;
  }

  /** What of a session is seen now: by the caller, or by a job, which has rated nothing. */
  View view(SessionDetails session) {
    return new View(
        session,
        CurrentCaller.find().map(Caller::userId),
        judgements.isBlindFirst(session.interview()),
        judgements.ratings(session.id()).stream().collect(groupingBy(Rating::competency)));
  }

  /** Measures how far the model may be trusted when it is asked, for that is half of the work. */
  final class View {
    private final SessionDetails session;
    private final Optional<UUID> caller;
    private final boolean blindFirst;
    private final Map<CompetencyId, List<Rating>> ratings;
    private @Nullable AiTrust trust;
    private @Nullable Map<Subject, List<AiLevel.OfAnswer>> levels;

    private View(
        SessionDetails session,
        Optional<UUID> caller,
        boolean blindFirst,
        Map<CompetencyId, List<Rating>> ratings) {
      this.session = session;
      this.caller = caller;
      this.blindFirst = blindFirst;
      this.ratings = ratings;
    }

    boolean isBlindFirst() {
      return blindFirst;
    }

    AiTrust trust() {
      if (trust == null) {
        trust = agreement.trust(session.interview());
      }
      return trust;
    }

    private Map<Subject, List<AiLevel.OfAnswer>> levels() {
      if (levels == null) {
        levels = proposed.of(List.of(session.id()));
      }
      return levels;
    }

    CompetencyJudgement of(CompetencyDetails competency) {
      List<Rating> newest = JudgementTable.newest(ratingsOf(competency.id()));
      return new CompetencyJudgement(
          competency,
          newest.stream().filter(this::isOwn).findFirst(),
          isBlind(competency.id())
              ? List.of()
              : newest.stream().filter(rating -> !isOwn(rating)).toList(),
          opinion(competency.id()));
    }

    /** Whether the caller still has to rate it before anything is seen. */
    boolean isBlind(CompetencyId competency) {
      return blindFirst && ratingsOf(competency).stream().noneMatch(this::isOwn);
    }

    /** Whether what a model made of it may be seen. */
    boolean shows(CompetencyId competency) {
      return !isBlind(competency) && trust().state() != AiTrust.State.WEAK;
    }

    private AiOpinion opinion(CompetencyId competency) {
      if (isBlind(competency)) {
        return AiOpinion.hidden(Visibility.RATE_FIRST);
      }
      Optional<AiLevel> level =
          Optional.ofNullable(levels().get(new Subject(session.id(), competency)))
              .map(AiLevel::over);
      return level.isPresent() && trust().state() == AiTrust.State.WEAK
          ? AiOpinion.hidden(Visibility.WEAK)
          : AiOpinion.of(level);
    }

    private List<Rating> ratingsOf(CompetencyId competency) {
      return ratings.getOrDefault(competency, List.of());
    }

    private boolean isOwn(Rating rating) {
      return caller.filter(rating.reviewer()::equals).isPresent();
    }
  }
}
