package org.interviewplatform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.interviewplatform.notification.SuppressedAddresses.Reason;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserDirectory;

/** Composes news for HR and for candidates and keeps account of its sending; the job sends. */
@ApplicationScoped
@Transactional
public class NotificationService {
  /** Sends one e-mail; the subject is the notification. */
  public static final String JOB = "send-email";

  private final Notifications notifications;
  private final UserDirectory directory;
  private final SuppressedAddresses suppressed;
  private final MailWishes wishes;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected NotificationService() {
    this(null, null, null, null, null);
  }

  @Inject
  NotificationService(
      Notifications notifications,
      UserDirectory directory,
      SuppressedAddresses suppressed,
      MailWishes wishes,
      Clock clock) {
    this.notifications = notifications;
    this.directory = directory;
    this.suppressed = suppressed;
    this.wishes = wishes;
    this.clock = clock;
  }

  /**
   * Composes news for every HR person of the organisation, once per event.
   *
   * @param inLanguage the news of this event, written in the language of the given BCP 47 tag
   * @return what there is to send for this event, including what was composed before
   */
  public List<NotificationId> tellHr(UUID event, Function<String, News> inLanguage) {
    return tellAll(event, directory.hr(), inLanguage);
  }

  /** As {@link #tellHr}, for the organisation's admins. */
  public List<NotificationId> tellAdmins(UUID event, Function<String, News> inLanguage) {
    return tellAll(event, directory.admins(), inLanguage);
  }

  /** As {@link #tellHr}, for one person. */
  public List<NotificationId> tell(News news, String address) {
    compose(notifications.of(news.eventId()), news, address);
    return toSend(news.eventId());
  }

  private List<NotificationId> tellAll(
      UUID event, List<Person> readers, Function<String, News> inLanguage) {
    List<Notification> before = notifications.of(event);
    readers.forEach(reader -> compose(before, inLanguage.apply(reader.language()), reader.email()));
    return toSend(event);
  }

  private List<NotificationId> toSend(UUID event) {
    return notifications.of(event).stream()
        .filter(told -> !told.isInDigest())
        .map(Notification::id)
        .toList();
  }

  private void compose(List<Notification> before, News news, String address) {
    if (before.stream().anyMatch(told -> told.isFor(address))) {
      return;
    }
    switch (pace(news, address)) {
      case AT_ONCE -> notifications.add(new Notification(news, address, clock.instant()));
      case DAILY -> notifications.add(Notification.held(news, address, clock.instant()));
      case NEVER -> {}
    }
  }

  private MailPace pace(News news, String address) {
    return MailTopic.of(news.kind())
        .map(topic -> wishes.of(address).getOrDefault(topic, MailPace.AT_ONCE))
        .orElse(MailPace.AT_ONCE);
  }

  /** What to send; empty when gone or sent, or where nothing is sent to any more. */
  public Optional<Mail> toSend(NotificationId id) {
    return notifications
        .find(id)
        .filter(Notification::isToSend)
        .filter(this::mayBeWrittenTo)
        .map(Notification::mail);
  }

  private boolean mayBeWrittenTo(Notification notification) {
    Optional<Reason> reason = suppressed.reasonFor(notification.recipient());
    reason.ifPresent(why -> notification.failed(words(why)));
    return reason.isEmpty();
  }

  static String words(Reason reason) {
    return switch (reason) {
      case BOUNCED -> "Mails to this address come back.";
      case COMPLAINED -> "The reader has called a mail spam.";
    };
  }

  /** The mail server has taken it. */
  public void sent(NotificationId id) {
    notifications.find(id).ifPresent(notification -> notification.sent(clock.instant()));
  }

  /** It could not be sent, for good. */
  public void failed(NotificationId id, String reason) {
    notifications.find(id).ifPresent(notification -> notification.failed(reason));
  }
}
