package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/**
 * Levels, and transcripts, for answers whose analysis had to end without them. What a model server
 * was too busy or too broken for is tried again without anybody asking, a bounded number of times;
 * what stood in the way otherwise, when a person asks. Whoever comes second finds nothing to do,
 * and every call is kept as the first ones were.
 */
@ApplicationScoped
@Transactional
public class RescoringService {
  /** The job that tries again; the subject is the recording of the answer. */
  public static final String JOB = "score-again";

  /** The job that listens again; the subject is the recording of the answer. */
  public static final String LISTEN_JOB = "listen-again";

  private static final Scoring ASKED =
      Scoring.postponed("ai.asked-again", "Somebody asked for levels; the model is being asked.");

  private final Analyses analyses;
  private final SessionService sessions;
  private final JobRequests jobs;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RescoringService() {
    this(null, null, null, null, null);
  }

  @Inject
  RescoringService(
      Analyses analyses,
      SessionService sessions,
      JobRequests jobs,
      DomainEvents events,
      Clock clock) {
    this.analyses = analyses;
    this.sessions = sessions;
    this.jobs = jobs;
    this.events = events;
    this.clock = clock;
  }

  /** Has what is missing tried for again, where the analysis has just ended without it. */
  public void follow(MediaId id) {
    Optional<ResponseAnalysis> ended = analyses.find(id);
    ended
        .filter(ResponseAnalysis::awaitsLevels)
        .ifPresent(analysis -> jobs.request(JOB, id.value(), id.value()));
    ended
        .filter(ResponseAnalysis::isUnavailable)
        .ifPresent(analysis -> jobs.request(LISTEN_JOB, id.value(), id.value()));
  }

  /**
   * Somebody asks for what is missing of all answers of a session: levels that were withheld for a
   * reason that may be gone, such as another month's money or a model that was accepted since, and
   * transcripts that could not be had.
   *
   * @return for how many answers a model will be asked; none where it is being asked for levels
   *     already
   */
  @Audited(AuditAction.RESCORING_ASKED)
  public int request(SessionId session) {
    CurrentCaller.require(Permission.DECIDE);
    sessions.details(session);
    List<ResponseAnalysis> all = analyses.lockAll(session);
    return scoreAgain(all) + listenAgain(all);
  }

  private int scoreAgain(List<ResponseAnalysis> all) {
    List<ResponseAnalysis> again =
        all.stream()
            .filter(ResponseAnalysis::mayBeScoredAgain)
            .filter(analysis -> isFit(analysis.media()))
            .toList();
    for (ResponseAnalysis analysis : again) {
      analysis.score(ASKED, clock.instant());
      jobs.request(JOB, analysis.media().value(), UUID.randomUUID());
    }
    return again.size();
  }

  private int listenAgain(List<ResponseAnalysis> all) {
    List<ResponseAnalysis> again = all.stream().filter(ResponseAnalysis::isUnavailable).toList();
    again.forEach(
        analysis -> jobs.request(LISTEN_JOB, analysis.media().value(), UUID.randomUUID()));
    return again.size();
  }

  private boolean isFit(MediaId id) {
    return analyses.transcript(id).filter(Transcript::isGood).isPresent();
  }

  /** What to score; empty where no levels are awaited any more. */
  public Optional<TranscriptText> begin(MediaId id) {
    return analyses
        .find(id)
        .filter(ResponseAnalysis::awaitsLevels)
        .flatMap(analysis -> analyses.transcript(id))
        .map(Transcript::text);
  }

  /** Keeps the levels, or why there are none. */
  public void complete(MediaId id, Scoring.Result result) {
    Optional<SessionDetails> agreed = sessions.withAnswer(id).filter(SessionDetails::aiAnalysis);
    awaiting(id)
        .filter(analysis -> agreed.isPresent())
        .ifPresent(
            analysis -> {
              ReadAnswer answer =
                  ReadAnswer.of(analyses.transcript(id).orElseThrow().text(), agreed.orElseThrow());
              answer
                  .scores(result.ratings())
                  .forEach(score -> analyses.add(new Assessment(id, score, clock.instant())));
              end(analysis, result.scoring());
            });
  }

  /** It was tried often enough. */
  public void giveUp(MediaId id, String code, String reason) {
    awaiting(id).ifPresent(analysis -> end(analysis, Scoring.withheld(code, reason)));
  }

  private Optional<ResponseAnalysis> awaiting(MediaId id) {
    return analyses.lock(id).filter(ResponseAnalysis::awaitsLevels);
  }

  private void end(ResponseAnalysis analysis, Scoring scoring) {
    analysis.score(scoring, clock.instant());
    events.publish(
        new AnswerScored(analysis.media().value(), analysis.sessionId().value(), scoring.status()));
  }
}
