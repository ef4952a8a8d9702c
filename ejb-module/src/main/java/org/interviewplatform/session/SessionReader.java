package org.interviewplatform.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.MediaUploads;
import org.interviewplatform.media.OriginalDetails;

/** Puts a session together with its answers and their recordings; within a transaction. */
@ApplicationScoped
public class SessionReader {
  private final CandidateSessions sessions;
  private final MediaService media;
  private final MediaUploads uploads;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SessionReader() {
    this(null, null, null);
  }

  @Inject
  SessionReader(CandidateSessions sessions, MediaService media, MediaUploads uploads) {
    this.sessions = sessions;
    this.media = media;
    this.uploads = uploads;
  }

  SessionDetails details(CandidateSession session) {
    return details(session, sessions.consents(session.id()), answers(session.id()));
  }

  /** As {@link #details(CandidateSession)} for each, in a fixed number of statements. */
  List<SessionDetails> details(Collection<CandidateSession> several) {
    List<SessionId> ids = several.stream().map(CandidateSession::id).toList();
    Map<SessionId, List<Consent>> consents =
        sessions.consents(ids).stream().collect(groupingBy(Consent::session));
    List<Response> responses = sessions.responses(ids);
    Recordings recordings = recordings(responses);
    Map<SessionId, List<Response>> answers =
        responses.stream().collect(groupingBy(Response::sessionId));
    return several.stream()
        .map(
            session ->
                details(
                    session,
                    consents.getOrDefault(session.id(), List.of()),
                    recordings.of(answers.getOrDefault(session.id(), List.of()))))
        .toList();
  }

  private static SessionDetails details(
      CandidateSession session, List<Consent> consents, List<AnswerState> answers) {
    return new SessionDetails(
        session.id(),
        session.interviewId(),
        session.candidate(),
        session.language(),
        session.status(),
        agreesToAnalysis(consents),
        session.startedAt(),
        session.submittedAt(),
        session.concludedAt(),
        answers);
  }

  boolean agreesToAnalysis(SessionId session) {
    return agreesToAnalysis(sessions.consents(session));
  }

  /** The newest word on it counts. */
  private static boolean agreesToAnalysis(List<Consent> consents) {
    return consents.stream()
        .filter(consent -> consent.isAbout(Consent.Purpose.AI_ANALYSIS))
        .reduce((earlier, later) -> later)
        .map(Consent::granted)
        .orElse(false);
  }

  private List<AnswerState> answers(SessionId session) {
    List<Response> responses = sessions.responses(session);
    return recordings(responses).of(responses);
  }

  private Recordings recordings(List<Response> responses) {
    List<MediaId> answered = responses.stream().map(Response::mediaId).toList();
    return new Recordings(
        media.all(answered).stream().collect(toMap(MediaDetails::id, Function.identity())),
        uploads.of(answered).stream()
            .collect(groupingBy(OriginalDetails::media, mapping(SegmentState::of, toList()))));
  }

  /** What answers were recorded as. */
  private record Recordings(
      Map<MediaId, MediaDetails> details, Map<MediaId, List<SegmentState>> segments) {
    List<AnswerState> of(List<Response> responses) {
      return responses.stream().map(this::of).toList();
    }

    private AnswerState of(Response response) {
      return new AnswerState(
          response.id(),
          response.questionId(),
          response.attempt(),
          response.receivedAt(),
          Objects.requireNonNull(details.get(response.mediaId())),
          Objects.requireNonNull(segments.get(response.mediaId())));
    }
  }
}
