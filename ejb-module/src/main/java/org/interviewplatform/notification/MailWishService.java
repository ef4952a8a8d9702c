package org.interviewplatform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;

/** What the caller wants to be written to about. */
@ApplicationScoped
@Transactional
public class MailWishService {
  private final MailWishes wishes;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MailWishService() {
    this(null);
  }

  @Inject
  MailWishService(MailWishes wishes) {
    this.wishes = wishes;
  }

  /** The pace of every topic. */
  public Map<MailTopic, MailPace> mine() {
    Map<MailTopic, MailPace> said = wishes.of(CurrentCaller.current().email());
    Map<MailTopic, MailPace> all = new EnumMap<>(MailTopic.class);
    for (MailTopic topic : MailTopic.values()) {
      all.put(topic, said.getOrDefault(topic, MailPace.AT_ONCE));
    }
    return all;
  }

  /**
   * Wishes, from now on; topics that are not named stay as they are.
   *
   * @throws DomainException {@link NotificationError#NOT_TO_BE_OFF}; then nothing has changed
   */
  public void wish(Map<MailTopic, MailPace> wanted) {
    String address = CurrentCaller.current().email();
    wanted.forEach(MailWishService::requireAllowed);
    wanted.forEach((topic, pace) -> wishes.put(address, topic, pace));
  }

  private static void requireAllowed(MailTopic topic, MailPace pace) {
    if (!topic.allows(pace)) {
      throw new DomainException(
          NotificationError.NOT_TO_BE_OFF, "These mails cannot be switched off: " + topic + ".");
    }
  }
}
