package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.session.InterviewCompleted;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionStatus;

/** Tells HR that a candidate has finished, or did not in time, and all is ready to be reviewed. */
@ApplicationScoped
class CompletionNews {
  @Inject NotificationService notifications;
  @Inject SessionService sessions;
  @Inject InterviewReader interviews;
  @Inject LinkConfig links;

  List<NotificationId> tell(UUID eventId, InterviewCompleted event) {
    SessionDetails session = sessions.details(new SessionId(event.sessionId()));
    String candidate = session.candidate().name();
    String interview = interviews.read(new InterviewId(event.interviewId())).title();
    boolean expired = session.status() == SessionStatus.EXPIRED;
    URI page = links.sessionPage(event.sessionId());
    return notifications.tellHr(
        new News(
            eventId,
            "interview-completed",
            candidate + (expired ? " did not finish \"" : " has completed \"") + interview + "\"",
            expired ? expired(candidate, interview) : body(candidate, interview),
            page));
  }

  private static String expired(String candidate, String interview) {
    return candidate
        + " did not finish \""
        + interview
        + "\" before the deadline. The answers that arrived in time are ready for review.";
  }

  private static String body(String candidate, String interview) {
    return candidate
        + " has answered every question of \""
        + interview
        + "\". The recordings, the transcripts and the evidence are ready for review.";
  }
}
