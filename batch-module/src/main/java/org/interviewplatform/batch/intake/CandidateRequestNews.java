package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
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
    return notifications.tellHr(
        switch (event.kind()) {
          case HUMAN_REVIEW ->
              news(
                  eventId,
                  event,
                  candidate + " asks for human review",
                  candidate
                      + " asks that a person looks at the answers to \""
                      + interview
                      + "\", whatever software found. Please answer within a month.");
          case DELETION ->
              news(
                  eventId,
                  event,
                  candidate + " asks for deletion",
                  candidate
                      + " asks that everything stored from \""
                      + interview
                      + "\" is deleted. Please answer within a month.");
        });
  }

  private News news(UUID eventId, CandidateRequestMade event, String subject, String body) {
    return new News(
        eventId, "candidate-request", subject, body, links.sessionPage(event.sessionId()));
  }
}
