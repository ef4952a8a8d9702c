package org.interviewplatform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

class RecentTrustsTest {
  private Instant now = Instant.EPOCH;
  private final RecentTrusts trusts =
      new RecentTrusts(((InstantSource) () -> now).withZone(ZoneOffset.UTC));
  private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
  private final InterviewId interview = new InterviewId(UUID.randomUUID());
  private int measured;

  private void ask(OrganisationId as, InterviewId of, long newestRating) {
    Tenant.in(as, () -> trusts.of(of, newestRating, this::measure));
  }

  private AiTrust measure() {
    measured++;
    return new AiTrust(AiTrust.State.UNTESTED, measured, OptionalDouble.empty());
  }

  @Test
  void whatWasJustMeasuredIsNotMeasuredAgain() {
    ask(organisation, interview, 7);
    ask(organisation, interview, 7);

    assertThat(measured).isEqualTo(1);
  }

  @Test
  void aNewRatingCountsAtOnce() {
    ask(organisation, interview, 7);
    ask(organisation, interview, 8);

    assertThat(measured).isEqualTo(2);
  }

  @Test
  void whatElseChangedCountsWithinTwoSeconds() {
    ask(organisation, interview, 7);
    now = now.plusSeconds(2);
    ask(organisation, interview, 7);

    assertThat(measured).isEqualTo(2);
  }

  @Test
  void interviewsAndOrganisationsAreKeptApart() {
    ask(organisation, interview, 7);
    ask(organisation, new InterviewId(UUID.randomUUID()), 7);
    ask(new OrganisationId(UUID.randomUUID()), interview, 7);

    assertThat(measured).isEqualTo(3);
  }
}
