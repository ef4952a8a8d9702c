package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.Download;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.platform.error.DomainException;

/** Gives candidates their own answers to keep. Call within {@link CandidateService#visit}. */
@ApplicationScoped
@Transactional
public class AnswerDownloads {
  private final CandidateSessions sessions;
  private final MediaService media;
  private final MediaLinks links;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerDownloads() {
    this(null, null, null);
  }

  @Inject
  AnswerDownloads(CandidateSessions sessions, MediaService media, MediaLinks links) {
    this.sessions = sessions;
    this.media = media;
    this.links = links;
  }

  /**
   * The answer to one question: a file, or several where it was recorded so and they have not been
   * joined yet.
   *
   * @throws DomainException {@link SessionError#ANSWER_UNKNOWN}
   */
  public List<Download> of(SessionId session, QuestionId question) {
    MediaId answer =
        sessions
            .response(session, question)
            .map(Response::mediaId)
            .orElseThrow(
                () ->
                    new DomainException(
                        SessionError.ANSWER_UNKNOWN, "There is no answer to this question."));
    return links.downloads(media.get(answer), media.originalsOf(answer), "answer");
  }
}
