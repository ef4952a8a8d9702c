package org.interviewplatform.batch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.interviewplatform.batch.job.JobCatalog;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.webhook.DisabledReason;
import org.interviewplatform.webhook.WebhookDetails;

/** Tells admins, in the transaction that switches an endpoint off, that nothing is sent there. */
@ApplicationScoped
class DisabledNews {
  @Inject NotificationService notifications;
  @Inject JobRequests jobs;
  @Inject LinkConfig links;

  void tell(WebhookDetails webhook) {
    UUID event = UUID.randomUUID();
    URI page = URI.create(links.publicUrl() + "/console/webhook.xhtml?id=" + webhook.id().value());
    News news =
        new News(event, "webhook-disabled", "A webhook was switched off", text(webhook), page);
    notifications
        .tellAdmins(news)
        .forEach(told -> jobs.request(JobCatalog.SEND_EMAIL, told.value(), event));
  }

  private static String text(WebhookDetails webhook) {
    String why =
        webhook.disabled().filter(DisabledReason.GONE::equals).isPresent()
            ? " has answered that it is gone (410)."
            : " has taken nothing for days.";
    return "The receiver at "
        + webhook.url()
        + why
        + " Nothing is sent there until you switch the webhook on again; what was not delivered"
        + " can be sent again from its log.";
  }
}
