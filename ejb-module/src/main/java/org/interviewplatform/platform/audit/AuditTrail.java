package org.interviewplatform.platform.audit;

import java.util.Map;
import java.util.UUID;

/**
 * Tells the organisation's trail what somebody did. Who, when, in which organisation and in which
 * request is taken from where the call is made; the tenant must have been entered.
 *
 * <p>An entry joins the transaction there is: it exists if, and only if, the change does. It is for
 * ever, so it names people and things by their ids alone: no name, address or word of a candidate
 * may be in it.
 */
public interface AuditTrail {
  /**
   * Something was done.
   *
   * @param subject what it was done to: the session where a candidate is meant
   * @param details a few values without personal data, such as a level or an outcome
   */
  void record(AuditAction action, UUID subject, Map<String, String> details);

  /** As {@link #record(AuditAction, UUID, Map)}, with nothing to add. */
  default void record(AuditAction action, UUID subject) {
    record(action, subject, Map.of());
  }

  /** Something was looked at: told once in some minutes for the same person and subject. */
  void seen(AuditAction action, UUID subject);
}
