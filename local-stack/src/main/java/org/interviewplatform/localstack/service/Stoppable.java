package org.interviewplatform.localstack.service;

/** A service that can be away for a while, on the same address and with its data kept. */
public interface Stoppable extends Service {

  /** Goes away: who connects is refused. */
  void stop();

  /** Comes back. */
  void startAgain();
}
