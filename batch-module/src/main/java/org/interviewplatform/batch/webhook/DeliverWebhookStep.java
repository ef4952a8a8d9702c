package org.interviewplatform.batch.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.webhook.AttemptResult;
import org.interviewplatform.webhook.DeliveryId;
import org.interviewplatform.webhook.DeliveryService;
import org.interviewplatform.webhook.OutgoingMessage;

/** Sends one message to one endpoint; the subject is the delivery. */
@Named
@Dependent
public class DeliverWebhookStep extends JobStep {
  @Inject DeliveryService deliveries;
  @Inject WebhookSender sender;
  @Inject DisabledNews news;

  @Override
  protected void work(JobRun run) {
    deliveries.toSend(new DeliveryId(run.subject())).ifPresent(message -> send(run, message));
  }

  /** Every attempt is in the log, whatever comes of it; what was not taken comes again. */
  private void send(JobRun run, OutgoingMessage message) {
    AttemptResult result = sender.send(message);
    run.write(() -> deliveries.attempted(message.id(), result).ifPresent(news::tell));
    if (!result.isTaken() && deliveries.toSend(message.id()).isPresent()) {
      throw new DomainException(DeliveryError.NOT_TAKEN, result.reason());
    }
  }
}
