package org.interviewplatform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** What the organisation has written to whom, and what became of it; for its admins. */
@ApplicationScoped
@Transactional
public class MailLog {
  private final Notifications notifications;
  private final JobRequests jobs;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MailLog() {
    this(null, null);
  }

  @Inject
  MailLog(Notifications notifications, JobRequests jobs) {
    this.notifications = notifications;
    this.jobs = jobs;
  }

  /**
   * E-mails, newest first.
   *
   * @param status only of this one; all where there is none
   * @param limit 1 to 100
   */
  public Slice<NotificationDetails> read(
      Optional<NotificationStatus> status, Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    List<NotificationDetails> read =
        notifications.newest(status, after, limit + 1).stream().map(Notification::details).toList();
    return Slice.of(read, limit, NotificationDetails::position);
  }

  /**
   * Sends one that was given up once more.
   *
   * @throws DomainException {@link NotificationError#NOT_FOUND}, {@link
   *     NotificationError#NOT_GIVEN_UP}
   */
  @Audited(AuditAction.MAIL_SENT_AGAIN)
  public NotificationDetails again(NotificationId id) {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    Notification notification =
        notifications
            .find(id)
            .orElseThrow(
                () -> new DomainException(NotificationError.NOT_FOUND, "There is no such e-mail."));
    notification.again();
    jobs.request(NotificationService.JOB, id.value(), UUID.randomUUID());
    return notification.details();
  }
}
