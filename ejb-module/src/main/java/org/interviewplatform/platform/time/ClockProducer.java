package org.interviewplatform.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives out the clock everything that asks for the time must inject. */
@ApplicationScoped
class ClockProducer {
  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
