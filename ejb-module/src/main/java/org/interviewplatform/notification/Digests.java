package org.interviewplatform.notification;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * Gathers news that was held into one mail for each recipient: all of it, once the oldest has
 * waited for a day. Composing the mail and marking what went into it is one transaction, so nothing
 * is in two digests or in none.
 */
@ApplicationScoped
@Transactional
public class Digests {
  /** Gathers what is due; the subject is the organisation. */
  public static final String JOB = "gather-digests";

  private static final Duration WAIT = Duration.ofDays(1);

  private final Notifications notifications;
  private final JobRequests jobs;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Digests() {
    this(null, null, null);
  }

  @Inject
  Digests(Notifications notifications, JobRequests jobs, Clock clock) {
    this.notifications = notifications;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Who has news that has waited long enough; asked outside of any organisation. */
  public List<OrganisationId> organisations() {
    return notifications.organisationsWithHeld(due());
  }

  /** Gathers for every recipient of the current organisation whose oldest news is due. */
  public void gather(DigestWords words) {
    Map<String, List<Notification>> held =
        notifications.held().stream().collect(groupingBy(Notification::recipient));
    held.values().stream()
        .filter(news -> news.stream().anyMatch(each -> !each.createdAt().isAfter(due())))
        .forEach(news -> gather(news, words));
  }

  private void gather(List<Notification> news, DigestWords words) {
    UUID event = UUID.randomUUID();
    News digest = words.digest(event, news.stream().map(Notification::mail).toList());
    Notification mail = new Notification(digest, news.get(0).recipient(), clock.instant());
    notifications.add(mail);
    news.forEach(Notification::gathered);
    jobs.request(NotificationService.JOB, mail.id().value(), event);
  }

  private Instant due() {
    return clock.instant().minus(WAIT);
  }
}
