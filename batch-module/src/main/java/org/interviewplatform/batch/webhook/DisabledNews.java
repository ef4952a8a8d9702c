package org.interviewplatform.batch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.interviewplatform.batch.job.JobCatalog;
import org.interviewplatform.batch.notify.ConsoleMail;
import org.interviewplatform.interview.LinkConfig;
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
    ConsoleMail mail = new ConsoleMail(event, "webhook-disabled", page);
    String words =
        webhook.disabled().filter(DisabledReason.GONE::equals).isPresent()
            ? "webhook-gone"
            : "webhook-failing";
    notifications
        .tellAdmins(event, language -> mail.in(language, words, webhook.url()))
        .forEach(told -> jobs.request(JobCatalog.SEND_EMAIL, told.value(), event));
  }
}
