package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.organisation.Stay;

/** Where somebody is signed in to the console. */
public record StaysView(List<StayView> items) {

  /**
   * One session.
   *
   * @param browser as it calls itself
   * @param address of the network it began from
   */
  public record StayView(
      UUID id, String browser, String address, Instant beganAt, Instant seenAt) {}

  static StaysView of(List<Stay> stays) {
    return new StaysView(
        stays.stream()
            .map(
                stay ->
                    new StayView(
                        stay.id(), stay.browser(), stay.address(), stay.beganAt(), stay.seenAt()))
            .toList());
  }
}
