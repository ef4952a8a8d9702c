package org.interviewplatform.organisation;

/** How many people an organisation may have. */
public interface Seats {
  /** Asks for one more; throws a DomainException when all are taken. */
  void require();
}
