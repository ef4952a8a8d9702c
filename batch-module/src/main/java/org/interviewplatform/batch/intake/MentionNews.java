package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
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
  @Inject SessionService sessions;
  @Inject LinkConfig links;

  List<NotificationId> tell(UUID eventId, ColleagueMentioned event) {
    Optional<Comment> comment = comments.find(event.commentId());
    Optional<String> address = comments.addressOf(event.userId());
    return comment.isEmpty() || address.isEmpty()
        ? List.of()
        : notifications.tell(news(eventId, event, comment.get()), address.get());
  }

  private News news(UUID eventId, ColleagueMentioned event, Comment comment) {
    String candidate = sessions.details(new SessionId(event.sessionId())).candidate().name();
    return new News(
        eventId,
        "mention",
        comment.authorName() + " mentioned you at " + candidate,
        comment.text(),
        links.sessionPage(event.sessionId()));
  }
}
