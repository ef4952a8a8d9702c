package org.interviewplatform.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.WordSource;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionService;

/** Keeps account of what was found in answers; the job does the finding. */
@ApplicationScoped
@Transactional
public class AnalysisService {
  private final Analyses analyses;
  private final SessionService sessions;
  private final InterviewReader interviews;
  private final MediaService media;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnalysisService() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AnalysisService(
      Analyses analyses,
      SessionService sessions,
      InterviewReader interviews,
      MediaService media,
      DomainEvents events,
      Clock clock) {
    this.analyses = analyses;
    this.sessions = sessions;
    this.interviews = interviews;
    this.media = media;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins the analysis of an answer, or takes it up again.
   *
   * @return empty when there is nothing to do: the answer is gone or was replaced, the candidate
   *     does not agree, or it has been done
   */
  public Optional<AnalysisTask> begin(MediaId id) {
    Optional<SessionDetails> session = sessions.withAnswer(id);
    Optional<WordSource> words = media.wordsOf(id);
    if (session.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    ResponseAnalysis analysis = analyses.lock(id).orElseGet(() -> add(id, session.get()));
    if (!analysis.awaitsWords()) {
      return Optional.empty();
    }
    if (!session.get().aiAnalysis()) {
      finish(analysis, pending -> pending.decline(clock.instant()));
      return Optional.empty();
    }
    return Optional.of(task(id, session.get(), words.get()));
  }

  /** Keeps the transcript, so that another attempt need not listen again. */
  public void transcribed(MediaId id, TranscriptText text) {
    whileAwaited(
        id,
        pending -> {
          if (analyses.transcript(id).isEmpty()) {
            analyses.add(new Transcript(id, text, clock.instant()));
          }
        });
  }

  /**
   * Keeps what was found and ends the analysis. Quotes that do not stand in the transcript are
   * dropped, whoever found them; from a transcript that is not good nothing is derived. Consent
   * withdrawn in the meantime declines it.
   */
  public void complete(MediaId id, Findings found) {
    Optional<SessionDetails> session = sessions.withAnswer(id).filter(SessionDetails::aiAnalysis);
    whileAwaited(
        id,
        analysis ->
            session.ifPresentOrElse(
                agreed -> keep(analysis, found, ReadAnswer.of(transcriptOf(id), agreed)),
                () -> finish(analysis, pending -> pending.decline(clock.instant()))));
  }

  private TranscriptText transcriptOf(MediaId id) {
    return analyses.transcript(id).orElseThrow().text();
  }

  private void keep(ResponseAnalysis analysis, Findings found, ReadAnswer answer) {
    MediaId id = analysis.media();
    if (answer.isGood()) {
      found.evidence().stream()
          .map(answer::checked)
          .forEach(each -> analyses.add(new Assessment(id, each, clock.instant())));
      answer
          .scores(found.scoring().ratings())
          .forEach(each -> analyses.add(new Assessment(id, each, clock.instant())));
    }
    Scoring scoring = found.scoring().scoring();
    boolean late = analysis.isUnavailable();
    finish(
        analysis,
        pending ->
            pending.complete(found.delivery(), scoring, answer.instructions(), clock.instant()));
    if (late) {
      events.publish(new AnswerScored(id.value(), analysis.sessionId().value(), scoring.status()));
    }
  }

  /** Whether the candidate agrees to analysis of this answer, now. */
  public boolean isAgreed(MediaId id) {
    return sessions.withAnswer(id).filter(SessionDetails::aiAnalysis).isPresent();
  }

  /**
   * What a chat model may be shown of an answer; empty where nothing may be: no good transcript, no
   * rubric, or consent withdrawn.
   */
  public Optional<ScoringMaterial> material(MediaId id) {
    return sessions
        .withAnswer(id)
        .filter(SessionDetails::aiAnalysis)
        .flatMap(session -> analyses.transcript(id).map(text -> material(id, session, text.text())))
        .filter(material -> !material.competencies().isEmpty());
  }

  private ScoringMaterial material(MediaId id, SessionDetails session, TranscriptText text) {
    InterviewDetails interview = interviews.read(session.interview());
    ReadAnswer answer = ReadAnswer.of(text, session);
    return new ScoringMaterial(
        questionOf(id, session, interview),
        answer.isGood() ? interview.competencies() : List.of(),
        answer.shown(),
        answer.shownWithoutInstructions());
  }

  /** Ends the analysis without a result, even one that never got to its beginning. */
  public void unavailable(MediaId id, String code, String reason) {
    analyses
        .lock(id)
        .or(() -> sessions.withAnswer(id).map(session -> add(id, session)))
        .filter(analysis -> !analysis.status().isFinal())
        .ifPresent(
            analysis ->
                finish(analysis, pending -> pending.unavailable(code, reason, clock.instant())));
  }

  /** What was made of these answers' recordings, in no particular order. */
  public List<AnswerAnalysis> read(List<MediaId> ids) {
    // First: whatever its status speaks of was written with it, and is there to be read after it.
    List<ResponseAnalysis> known = analyses.all(ids);
    Map<MediaId, TranscriptText> texts =
        analyses.transcripts(ids).stream().collect(toMap(Transcript::media, Transcript::text));
    Map<MediaId, List<Assessment>> found =
        analyses.assessments(ids).stream().collect(groupingBy(Assessment::media));
    return known.stream()
        .map(
            analysis ->
                read(
                    analysis,
                    Optional.ofNullable(texts.get(analysis.media())),
                    found.getOrDefault(analysis.media(), List.of())))
        .toList();
  }

  private void finish(ResponseAnalysis analysis, Consumer<ResponseAnalysis> end) {
    end.accept(analysis);
    events.publish(
        new AnalysisCompleted(
            analysis.media().value(), analysis.sessionId().value(), analysis.status()));
  }

  /** A job that comes late, or a second time, changes nothing. */
  private void whileAwaited(MediaId id, Consumer<ResponseAnalysis> change) {
    analyses.lock(id).filter(ResponseAnalysis::awaitsWords).ifPresent(change);
  }

  private AnalysisTask task(MediaId id, SessionDetails session, WordSource words) {
    InterviewDetails interview = interviews.read(session.interview());
    return new AnalysisTask(
        id,
        words,
        interview.language(),
        questionOf(id, session, interview),
        interview.competencies(),
        analyses.transcript(id).map(Transcript::text));
  }

  private static String questionOf(MediaId id, SessionDetails session, InterviewDetails interview) {
    AnswerState answer =
        session.answers().stream()
            .filter(each -> each.media().id().equals(id))
            .findFirst()
            .orElseThrow();
    return interview.questions().stream()
        .filter(question -> question.id().equals(answer.question()))
        .map(QuestionDetails::text)
        .findFirst()
        .orElseThrow();
  }

  private ResponseAnalysis add(MediaId id, SessionDetails session) {
    ResponseAnalysis analysis = new ResponseAnalysis(id, session.id(), clock.instant());
    analyses.add(analysis);
    return analysis;
  }

  private static AnswerAnalysis read(
      ResponseAnalysis analysis, Optional<TranscriptText> text, List<Assessment> found) {
    return new AnswerAnalysis(
        analysis.media(),
        analysis.status(),
        analysis.failureReason(),
        text,
        analysis.delivery(),
        found.stream().filter(each -> !each.isScore()).map(Assessment::found).toList(),
        analysis.scoring(),
        found.stream().filter(Assessment::isScore).map(Assessment::score).toList(),
        analysis.instructions());
  }
}
