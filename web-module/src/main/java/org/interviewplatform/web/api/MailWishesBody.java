package org.interviewplatform.web.api;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.notification.MailPace;
import org.interviewplatform.notification.MailTopic;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody is written to.
 *
 * @param interviewCompleted a candidate has finished
 * @param candidateRequest a candidate asks for human review or deletion; cannot be off
 * @param mention a colleague has named them
 */
@Schema(name = "MailWishes")
public record MailWishesBody(
    @Schema(examples = "DAILY") @Nullable MailPace interviewCompleted,
    @Schema(examples = "AT_ONCE") @Nullable MailPace candidateRequest,
    @Schema(examples = "NEVER") @Nullable MailPace mention) {
  static MailWishesBody of(Map<MailTopic, MailPace> wishes) {
    return new MailWishesBody(
        wishes.get(MailTopic.INTERVIEW_COMPLETED),
        wishes.get(MailTopic.CANDIDATE_REQUEST),
        wishes.get(MailTopic.MENTION));
  }

  Map<MailTopic, MailPace> wanted() {
    Map<MailTopic, MailPace> wanted = new EnumMap<>(MailTopic.class);
    add(wanted, MailTopic.INTERVIEW_COMPLETED, interviewCompleted);
    add(wanted, MailTopic.CANDIDATE_REQUEST, candidateRequest);
    add(wanted, MailTopic.MENTION, mention);
    return wanted;
  }

  private static void add(
      Map<MailTopic, MailPace> wanted, MailTopic topic, @Nullable MailPace pace) {
    if (pace != null) {
      wanted.put(topic, pace);
    }
  }
}
