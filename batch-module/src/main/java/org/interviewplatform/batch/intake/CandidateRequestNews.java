package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.batch.notify.ConsoleMail;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.session.CandidateRequestMade;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Tells HR that a candidate asks for something only people can decide. */
@ApplicationScoped
class CandidateRequestNews {
  @Inject NotificationService notifications;
  @Inject SessionService sessions;
  @Inject InterviewReader interviews;
  @Inject LinkConfig links;

  List<NotificationId> tell(UUID eventId, CandidateRequestMade event) {
    SessionDetails session = sessions.details(new SessionId(event.sessionId()));
    String candidate = session.candidate().name();
    String interview = interviews.read(session.interview()).title();
    String words =
        switch (event.kind()) {
          case HUMAN_REVIEW -> "human-review";
          case DELETION -> "deletion";
        };
    ConsoleMail mail =
        new ConsoleMail(eventId, "candidate-request", links.sessionPage(event.sessionId()));
    return notifications.tellHr(
        eventId, language -> mail.in(language, words, candidate, interview));
  }
}
