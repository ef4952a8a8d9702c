package org.interviewplatform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaUploads;
import org.interviewplatform.media.OriginalState;
import org.interviewplatform.platform.error.DomainException;

/** Counts uploads, so that no session begins them without end; within a transaction. */
@ApplicationScoped
public class UploadAllowance {
  private final CandidateSessions sessions;
  private final Attempts attempts;
  private final MediaUploads uploads;
  private final SessionLimits limits;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UploadAllowance() {
    this(null, null, null, null);
  }

  @Inject
  UploadAllowance(
      CandidateSessions sessions, Attempts attempts, MediaUploads uploads, SessionLimits limits) {
    this.sessions = sessions;
    this.attempts = attempts;
    this.uploads = uploads;
    this.limits = limits;
  }

  /**
   * Lets one more upload begin.
   *
   * @throws DomainException {@link SessionError#TOO_MANY_UPLOADS}
   */
  void require(SessionId id) {
    List<MediaId> tried = attempts.of(id).stream().map(Attempt::mediaId).toList();
    if (uploads.of(tried).size() + sessions.pendings(id) >= limits.mostUploads()) {
      throw new DomainException(
          SessionError.TOO_MANY_UPLOADS, "This session has begun as many uploads as allowed.");
    }
  }

  /** Lets one more segment begin; throws as {@link #require}. */
  void requireSegment(Attempt attempt) {
    long segments =
        uploads.of(List.of(attempt.mediaId())).stream()
            .filter(upload -> upload.state() != OriginalState.ABANDONED)
            .count();
    if (segments >= SessionLimits.MOST_SEGMENTS) {
      throw new DomainException(
          SessionError.TOO_MANY_UPLOADS,
          "An answer has at most " + SessionLimits.MOST_SEGMENTS + " segments.");
    }
  }
}
