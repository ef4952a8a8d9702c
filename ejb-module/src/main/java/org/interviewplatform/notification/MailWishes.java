package org.interviewplatform.notification;

import java.util.Map;

/** What people of the current organisation want to be written to about, by their addresses. */
public interface MailWishes {
  /** What they have said; a topic they said nothing about is not there. */
  Map<MailTopic, MailPace> of(String address);

  /** From now on. */
  void put(String address, MailTopic topic, MailPace pace);
}
