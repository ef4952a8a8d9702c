package org.interviewplatform.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    return new SessionDetails(
        session.id(),
        session.interviewId(),
        session.candidate(),
        session.language(),
        session.status(),
        agreesToAnalysis(session.id()),
        session.startedAt(),
        session.submittedAt(),
        session.concludedAt(),
        answers(session.id()));
  }

  /** The newest word on it counts. */
  boolean agreesToAnalysis(SessionId session) {
    return sessions.consents(session).stream()
        .filter(consent -> consent.isAbout(Consent.Purpose.AI_ANALYSIS))
        .reduce((earlier, later) -> later)
        .map(Consent::granted)
        .orElse(false);
  }

  private List<AnswerState> answers(SessionId session) {
    List<Response> responses = sessions.responses(session);
    List<MediaId> answered = responses.stream().map(Response::mediaId).toList();
    Map<MediaId, MediaDetails> recordings =
        media.all(answered).stream().collect(toMap(MediaDetails::id, Function.identity()));
    Map<MediaId, List<SegmentState>> segments =
        uploads.of(answered).stream()
            .collect(groupingBy(OriginalDetails::media, mapping(SegmentState::of, toList())));
    return responses.stream()
        .map(
            response ->
                new AnswerState(
                    response.id(),
                    response.questionId(),
                    response.attempt(),
                    response.receivedAt(),
                    Objects.requireNonNull(recordings.get(response.mediaId())),
                    Objects.requireNonNull(segments.get(response.mediaId()))))
        .toList();
  }
}
