package org.interviewplatform.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/**
 * Gives out the clock everything that asks for the time must inject. It tells microseconds, as the
 * database keeps them: a time just noted and the same time read again are equal.
 */
@ApplicationScoped
class ClockProducer {
  @Produces
  Clock clock() {
    return new MicrosecondClock(Clock.systemUTC());
  }
}
