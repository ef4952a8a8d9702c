package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.billing.BillingConfig;
import org.interviewplatform.billing.LimitReached;
import org.interviewplatform.billing.PaymentDetails;
import org.interviewplatform.billing.SubscriptionDesk;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;

/** Tells the admins about their plan. */
@ApplicationScoped
class BillingNews {
  @Inject NotificationService notifications;
  @Inject LinkConfig links;
  @Inject SubscriptionDesk payments;
  @Inject BillingConfig config;

  /** Nothing is left of something; how to get more. */
  List<NotificationId> limitReached(UUID eventId, LimitReached event) {
    return notifications.tellAdmins(
        eventId, language -> limitReached(eventId, event, BillingMail.in(language)));
  }

  private News limitReached(UUID eventId, LimitReached event, BillingMail mail) {
    String what = mail.text("metric." + event.metric(), event.limit());
    String effect = mail.text("effect." + event.metric());
    return new News(
        eventId,
        "limit-reached",
        mail.language(),
        mail.text("limit.subject", what),
        mail.text("limit.body", event.plan(), what, effect),
        mail.text("limit.action"),
        links.planPage());
  }

  /** A receipt. */
  List<NotificationId> paid(UUID eventId, UUID payment) {
    return about(eventId, payment, "receipt");
  }

  /** A payment that failed, and how long the plan goes on. */
  List<NotificationId> unpaid(UUID eventId, UUID payment) {
    return about(eventId, payment, "unpaid");
  }

  private List<NotificationId> about(UUID eventId, UUID payment, String kind) {
    PaymentDetails details = payments.payment(payment).orElseThrow();
    return notifications.tellAdmins(
        eventId, language -> about(eventId, details, kind, BillingMail.in(language)));
  }

  private News about(UUID eventId, PaymentDetails details, String kind, BillingMail mail) {
    String amount = mail.money(details.amount());
    return new News(
        eventId,
        "payment-" + kind,
        mail.language(),
        mail.text(kind + ".subject", amount),
        mail.text(
            kind + ".body",
            amount,
            details.number(),
            mail.day(details.at()),
            config.grace().toDays()),
        mail.text("limit.action"),
        links.planPage());
  }
}
