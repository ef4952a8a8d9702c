package org.interviewplatform.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.session.AnswerState;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Makes and ends links that show answers to people without an account. For those who decide. */
@ApplicationScoped
@Transactional
public class ShareService {
  private static final Duration SHORTEST = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(90);

  private final ShareLinks links;
  private final SessionService sessions;
  private final LinkConfig config;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ShareService() {
    this(null, null, null, null);
  }

  @Inject
  ShareService(ShareLinks links, SessionService sessions, LinkConfig config, Clock clock) {
    this.links = links;
    this.sessions = sessions;
    this.config = config;
    this.clock = clock;
  }

  /**
   * The links to a candidate's answers, newest first.
   *
   * @throws DomainException where there is no such session
   */
  public List<ShareLink> of(SessionId session) {
    CurrentCaller.require(Permission.DECIDE);
    return links.of(sessions.existing(session));
  }

  /**
   * Makes a link.
   *
   * @throws DomainException {@link ReviewError}, or where there is no such session
   */
  @Audited(AuditAction.SHARE_LINK_CREATED)
  public ShareLink share(SessionId id, ShareDraft draft) {
    Caller caller = CurrentCaller.require(Permission.DECIDE);
    requireShareable(sessions.details(id), draft);
    Instant now = clock.instant();
    ShareLink link =
        new ShareLink(
            UUID.randomUUID(),
            id,
            draft.questions(),
            draft.hidesIdentity(),
            caller.name(),
            now,
            now.plus(draft.validity()),
            Optional.empty(),
            0,
            Optional.empty());
    links.add(link, caller.userId(), Tokens.hash(config.tokens().tokenOf(link.id())));
    return link;
  }

  /**
   * Ends a link. Said a second time, it changes nothing.
   *
   * @throws DomainException {@link ReviewError#LINK_UNKNOWN}
   */
  @Audited(AuditAction.SHARE_LINK_REVOKED)
  public void revoke(SessionId session, @Told("link") UUID id) {
    CurrentCaller.require(Permission.DECIDE);
    if (!links.revoke(session, id, clock.instant())) {
      throw new DomainException(ReviewError.LINK_UNKNOWN, "There is no such link.");
    }
  }

  /** Where a link leads, for those who may see it. */
  public URI addressOf(ShareLink link) {
    return config.sharedPage(config.tokens().tokenOf(link.id(), links.hashOf(link.id())));
  }

  /** Whether it still shows anything. */
  public boolean isAlive(ShareLink link) {
    return link.isAlive(clock.instant());
  }

  private static void requireShareable(SessionDetails session, ShareDraft draft) {
    Set<QuestionId> answered =
        session.answers().stream().map(AnswerState::question).collect(Collectors.toSet());
    require(
        !draft.questions().isEmpty() && answered.containsAll(draft.questions()),
        "Please choose answers that were given, at least one.");
    require(
        draft.validity().compareTo(SHORTEST) >= 0 && draft.validity().compareTo(LONGEST) <= 0,
        "A link holds from an hour to 90 days.");
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(ReviewError.INVALID, sentence);
    }
  }
}
