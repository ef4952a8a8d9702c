package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.batch.notify.ConsoleMail;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.LinkConfig;
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
    String words = session.status() == SessionStatus.EXPIRED ? "expired" : "completed";
    ConsoleMail mail =
        new ConsoleMail(eventId, "interview-completed", links.sessionPage(event.sessionId()));
    return notifications.tellHr(
        eventId, language -> mail.in(language, words, candidate, interview));
  }
}
