package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.billing.LimitReached;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;

/** Tells the admins about their plan. */
@ApplicationScoped
class BillingNews {
  private static final String LANGUAGE = "en";

  @Inject NotificationService notifications;
  @Inject LinkConfig links;

  /** Nothing is left of something; how to get more. */
  List<NotificationId> limitReached(UUID eventId, LimitReached event) {
    BillingMail mail = BillingMail.in(LANGUAGE);
    String what = mail.text("metric." + event.metric(), event.limit());
    String effect = mail.text("effect." + event.metric());
    return notifications.tellAdmins(
        new News(
            eventId,
            "limit-reached",
            LANGUAGE,
            mail.text("limit.subject", what),
            mail.text("limit.body", event.plan(), what, effect),
            mail.text("limit.action"),
            links.planPage()));
  }
}
