package org.interviewplatform.notification;

import java.util.List;
import java.util.UUID;

/** Puts several mails to one recipient into the words of one. */
@FunctionalInterface
public interface DigestWords {
  /**
   * The digest.
   *
   * @param event names it
   * @param mails at least one, the oldest first
   */
  News digest(UUID event, List<Mail> mails);
}
