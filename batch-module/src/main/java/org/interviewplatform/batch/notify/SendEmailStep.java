package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;

/** Sends one e-mail; the subject is the notification. */
@Named
@Dependent
public class SendEmailStep extends JobStep {
  @Inject NotificationService notifications;
  @Inject MailTransport transport;
  @Inject Destinations destinations;

  @Override
  protected void work(JobRun run) {
    NotificationId id = new NotificationId(run.subject());
    notifications.toSend(id).ifPresent(mail -> send(run, mail));
  }

  private void send(JobRun run, Mail mail) {
    transport.send(mail.leadingTo(destinations.addressOf(mail.link())));
    run.write(() -> notifications.sent(mail.id()));
  }
}
