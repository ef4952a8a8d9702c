package org.interviewplatform.batch.intake;

import org.interviewplatform.platform.event.CloudEvent;

/** What follows from an event: a service call or requests for jobs, in one transaction. */
@FunctionalInterface
interface Route {
  /** Does it. Must bear being told twice. */
  void follow(CloudEvent event);
}
