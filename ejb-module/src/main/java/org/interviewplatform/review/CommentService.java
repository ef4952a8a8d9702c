package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** What reviewers say to each other about a candidate; who is named in it is told. */
@ApplicationScoped
@Transactional
public class CommentService {
  private final Comments comments;
  private final SessionService sessions;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CommentService() {
    this(null, null, null, null);
  }

  @Inject
  CommentService(Comments comments, SessionService sessions, DomainEvents events, Clock clock) {
    this.comments = comments;
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * All that was said about a candidate, oldest first.
   *
   * @throws DomainException where there is no such session
   */
  public List<Comment> of(SessionId session) {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return comments.of(sessions.existing(session));
  }

  /** Who can be mentioned, by name. */
  public List<Colleague> colleagues() {
    CurrentCaller.require(Permission.READ_SESSIONS);
    return comments.colleagues();
  }

  /**
   * Says something about a candidate.
   *
   * @throws DomainException {@link ReviewError}, or where there is no such session
   */
  @Audited(AuditAction.COMMENTED)
  public Comment add(SessionId id, CommentDraft draft) {
    Caller caller = CurrentCaller.require(Permission.RATE_ANSWERS);
    String text = ReviewRules.comment(draft.text());
    SessionDetails session = sessions.details(id);
    requireAnswer(session, draft);
    Comment comment =
        new Comment(
            UUID.randomUUID(),
            id,
            draft.question(),
            draft.momentMillis(),
            caller.userId(),
            caller.name(),
            text,
            clock.instant());
    comments.add(comment);
    Mentions.in(text, comments.colleagues()).stream()
        .filter(each -> !each.id().equals(caller.userId()))
        .map(each -> new ColleagueMentioned(id.value(), comment.id(), each.id()))
        .forEach(events::publish);
    return comment;
  }

  /** One comment, for who is told of it; empty when it is gone. */
  public Optional<Comment> find(UUID id) {
    return comments.find(id);
  }

  private static void requireAnswer(SessionDetails session, CommentDraft draft) {
    boolean answered =
        draft.question().isEmpty()
            ? draft.momentMillis().isEmpty()
            : session.answers().stream()
                .map(AnswerState::question)
                .anyMatch(draft.question().get()::equals);
    if (!answered || draft.momentMillis().filter(moment -> moment < 0).isPresent()) {
      throw new DomainException(
          ReviewError.INVALID, "A comment at a moment needs an answer that was given.");
    }
  }
}
