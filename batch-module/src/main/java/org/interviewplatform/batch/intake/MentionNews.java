package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.batch.notify.ConsoleMail;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.review.ColleagueMentioned;
import org.interviewplatform.review.Comment;
import org.interviewplatform.review.CommentService;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Tells somebody who was named in a comment; nobody where either has gone in the meantime. */
@ApplicationScoped
class MentionNews {
  @Inject NotificationService notifications;
  @Inject CommentService comments;
  @Inject UserDirectory directory;
  @Inject SessionService sessions;
  @Inject LinkConfig links;

  List<NotificationId> tell(UUID eventId, ColleagueMentioned event) {
    Optional<Comment> comment = comments.find(event.commentId());
    Optional<Person> reader = directory.find(new UserId(event.userId()));
    return comment.isEmpty() || reader.isEmpty()
        ? List.of()
        : notifications.tell(
            news(eventId, event, comment.get(), reader.get().language()), reader.get().email());
  }

  private News news(UUID eventId, ColleagueMentioned event, Comment comment, String language) {
    String candidate = sessions.details(new SessionId(event.sessionId())).candidate().name();
    return new ConsoleMail(eventId, "mention", links.sessionPage(event.sessionId()))
        .in(language, "mention", comment.authorName(), candidate, comment.text());
  }
}
