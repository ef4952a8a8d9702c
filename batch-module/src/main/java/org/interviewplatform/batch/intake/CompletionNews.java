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
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Tells HR that a candidate has finished and all is ready to be reviewed. */
@ApplicationScoped
class CompletionNews {
  @Inject NotificationService notifications;
  @Inject SessionService sessions;
  @Inject InterviewReader interviews;
  @Inject LinkConfig links;

  List<NotificationId> tell(UUID eventId, InterviewCompleted event) {
    String candidate = sessions.details(new SessionId(event.sessionId())).candidate().name();
    String interview = interviews.read(new InterviewId(event.interviewId())).title();
    URI page = links.sessionPage(event.sessionId());
    return notifications.tellHr(
        new News(
            eventId,
            "interview-completed",
            candidate + " has completed \"" + interview + "\"",
            body(candidate, interview),
            page));
  }

  private static String body(String candidate, String interview) {
    return candidate
        + " has answered every question of \""
        + interview
        + "\". The recordings, the transcripts and the evidence are ready for review.";
  }
}
