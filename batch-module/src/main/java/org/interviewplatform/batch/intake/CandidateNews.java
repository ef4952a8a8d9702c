package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.interview.CandidateInvited;
import org.interviewplatform.interview.CandidateReminded;
import org.interviewplatform.interview.Guest;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.session.OwnSession;
import org.interviewplatform.session.OwnSessionDesk;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;

/** Writes to candidates, in their language. */
@ApplicationScoped
class CandidateNews {
  @Inject NotificationService notifications;
  @Inject InterviewReader interviews;
  @Inject OwnSessionDesk sessions;

  List<NotificationId> invite(UUID eventId, CandidateInvited event) {
    return write(eventId, event.invitationId(), "invited", "invitation");
  }

  /** The invitation once more, for who has not handed in anything. */
  List<NotificationId> remind(UUID eventId, CandidateReminded event) {
    return write(eventId, event.invitationId(), "reminded", "reminder");
  }

  private List<NotificationId> write(UUID eventId, UUID invitation, String kind, String words) {
    PublicInterview interview = interviews.through(new PublicLinkId(invitation));
    Guest guest = interview.guest().orElseThrow();
    CandidateMail mail = CandidateMail.to(guest.name(), guest.language(), interview);
    return notifications.tell(
        new News(
            eventId,
            "candidate-" + kind,
            guest.language(),
            mail.text(words + ".subject"),
            mail.invitation(words),
            mail.text("invitation.action"),
            URI.create("invitation:" + invitation)),
        guest.email());
  }

  /** Everything has arrived. */
  List<NotificationId> receipt(UUID eventId, UUID session) {
    return tell(eventId, session, "receipt");
  }

  /** The way back to the interview. */
  List<NotificationId> resume(UUID eventId, UUID session) {
    return tell(eventId, session, "resume");
  }

  /** A question may be answered anew. */
  List<NotificationId> again(UUID eventId, UUID session) {
    return tell(eventId, session, "again");
  }

  private List<NotificationId> tell(UUID eventId, UUID id, String kind) {
    OwnSession own = sessions.read(new SessionId(id));
    SessionDetails session = own.details();
    CandidateMail mail =
        CandidateMail.to(session.candidate().name(), session.language(), own.interview());
    return notifications.tell(
        new News(
            eventId,
            "candidate-" + kind,
            session.language(),
            mail.text(kind + ".subject"),
            mail.text(kind + ".body"),
            mail.text(kind + ".action"),
            URI.create("session:" + id)),
        session.candidate().email());
  }
}
