package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/**
 * Concludes sessions: once the candidate has finished, or the time is over, and nothing more will
 * happen to any answer. Asked after every piece of news that may be the last one; the session is
 * locked, so that of two that come at once one sees the other.
 */
@ApplicationScoped
@Transactional
public class ConclusionService {
  private final SessionService sessions;
  private final Analyses analyses;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ConclusionService() {
    this(null, null);
  }

  @Inject
  ConclusionService(SessionService sessions, Analyses analyses) {
    this.sessions = sessions;
    this.analyses = analyses;
  }

  /** Concludes the session that this recording answers in, if all is done. */
  public void concludeIfDone(MediaId media) {
    sessions.withAnswer(media).ifPresent(session -> concludeIfDone(session.id()));
  }

  /** Concludes the session, if all is done. */
  public void concludeIfDone(SessionId id) {
    sessions
        .lock(id)
        .filter(SessionDetails::isEnding)
        .filter(this::isDone)
        .ifPresent(session -> sessions.conclude(session.id()));
  }

  private boolean isDone(SessionDetails session) {
    List<MediaDetails> recordings = session.answers().stream().map(AnswerState::media).toList();
    Set<MediaId> analysed =
        analyses.all(recordings.stream().map(MediaDetails::id).toList()).stream()
            .filter(analysis -> analysis.status().isFinal())
            .map(ResponseAnalysis::media)
            .collect(Collectors.toSet());
    return recordings.stream().allMatch(recording -> isDone(recording, analysed));
  }

  /** Where there are no words, there is nothing to analyse. */
  private static boolean isDone(MediaDetails recording, Set<MediaId> analysed) {
    boolean silent = !recording.hasWords();
    return recording.state().isFinal() && (silent || analysed.contains(recording.id()));
  }
}
