package org.interviewplatform.review;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.interviewplatform.analysis.AnalysisService;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCallService;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.ResponseId;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Puts together what a reviewer sees of one candidate. */
@ApplicationScoped
@Transactional
public class ReviewService {
  private final SessionService sessions;
  private final InterviewReader interviews;
  private final AnalysisService analyses;
  private final ModelCallService calls;
  private final Blindness blindness;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReviewService() {
    this(null, null, null, null, null);
  }

  @Inject
  ReviewService(
      SessionService sessions,
      InterviewReader interviews,
      AnalysisService analyses,
      ModelCallService calls,
      Blindness blindness) {
    this.sessions = sessions;
    this.interviews = interviews;
    this.analyses = analyses;
    this.calls = calls;
    this.blindness = blindness;
  }

  /**
   * What the current caller may see of a candidate.
   *
   * @throws DomainException {@link SessionError#NOT_FOUND}
   */
  @Audited(value = AuditAction.SESSION_SEEN, reading = true)
  public SessionReview review(SessionId id) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return compose(id);
  }

  /**
   * As {@link #review}, for jobs, which act for nobody: what a model proposed is in it only where
   * everybody may see it.
   */
  public SessionReview compose(SessionId id) {
    SessionReview all = whole(id);
    return all.withLevelsOf(blindness.view(all.session())::shows);
  }

  /** All there is, for the record that is kept; never for a reviewer. */
  public SessionReview whole(SessionId id) {
    SessionDetails session = sessions.details(id);
    InterviewDetails interview = interviews.read(session.interview());
    return reviewed(session, interview, analysesOf(List.of(session)));
  }

  private static SessionReview reviewed(
      SessionDetails session, InterviewDetails interview, Map<MediaId, AnswerAnalysis> found) {
    Map<QuestionId, AnswerState> answers =
        session.answers().stream().collect(toMap(AnswerState::question, Function.identity()));
    List<AnswerReview> reviews =
        interview.questions().stream()
            .map(question -> answerReview(question, answers, found))
            .toList();
    return new SessionReview(interview, session, reviews);
  }

  /**
   * What was said and found in the answers of these sessions, without any level, in a fixed number
   * of statements; of sessions the caller may not see there is nothing.
   */
  public List<SessionReview> evidence(Collection<SessionId> ids) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    List<SessionDetails> all = sessions.details(ids);
    List<InterviewDetails> asked =
        interviews.read(all.stream().map(SessionDetails::interview).distinct().toList());
    return reviewed(all, asked).values().stream()
        .map(review -> review.withLevelsOf(competency -> false))
        .toList();
  }

  /**
   * All there is of these sessions, which are of these interviews, in the order given; for who
   * leaves out of it what is not told.
   */
  public Map<SessionId, SessionReview> reviewed(
      List<SessionDetails> all, Collection<InterviewDetails> asked) {
    Map<InterviewId, InterviewDetails> interviewOf =
        asked.stream().collect(toMap(InterviewDetails::id, Function.identity()));
    Map<MediaId, AnswerAnalysis> found = analysesOf(all);
    Map<SessionId, SessionReview> reviewed = new LinkedHashMap<>();
    for (SessionDetails each : all) {
      InterviewDetails interview = Objects.requireNonNull(interviewOf.get(each.interview()));
      reviewed.put(each.id(), reviewed(each, interview, found));
    }
    return reviewed;
  }

  /** What models were asked about each answer, and said; for the record that is kept. */
  public Map<ResponseId, List<ModelCallDetails>> callsAbout(SessionDetails session) {
    return session.answers().stream()
        .collect(toMap(AnswerState::id, answer -> calls.about(answer.media().id())));
  }

  private Map<MediaId, AnswerAnalysis> analysesOf(List<SessionDetails> sessions) {
    List<MediaId> recordings =
        sessions.stream()
            .flatMap(session -> session.answers().stream())
            .map(answer -> answer.media().id())
            .toList();
    return analyses.read(recordings).stream()
        .collect(toMap(AnswerAnalysis::media, Function.identity()));
  }

  private static AnswerReview answerReview(
      QuestionDetails question,
      Map<QuestionId, AnswerState> answers,
      Map<MediaId, AnswerAnalysis> found) {
    Optional<AnswerState> answer = Optional.ofNullable(answers.get(question.id()));
    return new AnswerReview(question, answer, answer.map(given -> found.get(given.media().id())));
  }
}
