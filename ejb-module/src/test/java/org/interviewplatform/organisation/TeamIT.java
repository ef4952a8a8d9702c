package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** The people of an organisation, all of them and page by page. */
class TeamIT {
  private final TestPlatform platform = new TestPlatform();
  private final TeamService team = platform.get(TeamService.class);

  @Test
  void peopleAreReadPageByPageNewestFirstAndAllByName() {
    List.of("Cleo", "Abel", "Bert").forEach(this::invite);
    platform.passTime(Duration.ofSeconds(1));
    invite("Dora");

    Slice<Person> first = platform.asAdmin(() -> team.newest(Optional.empty(), 2));
    Slice<Person> second = platform.asAdmin(() -> team.newest(first.next(), 2));
    Slice<Person> third = platform.asAdmin(() -> team.newest(second.next(), 2));

    List<Person> all = platform.asAdmin(team::people);
    assertThat(all).extracting(Person::name).containsSubsequence("Abel", "Bert", "Cleo", "Dora");
    assertThat(Stream.of(first, second, third).flatMap(slice -> slice.items().stream()))
        .containsExactlyInAnyOrderElementsOf(all)
        .extracting(Person::name)
        .containsSubsequence("Dora", "Cleo")
        .containsSubsequence("Dora", "Abel")
        .containsSubsequence("Dora", "Bert");
    assertThat(third.next()).isEmpty();
  }

  @Test
  void aPageHoldsNobodyOfAnotherOrganisation() {
    invite("Abel");
    TestPlatform other = new TestPlatform();
    assertThat(
            other.asAdmin(() -> other.get(TeamService.class).newest(Optional.empty(), 100)).items())
        .extracting(Person::email)
        .containsExactly(other.adminEmail());
  }

  @Test
  void onlyWhoAssignsReviewersReadsThem() {
    Caller rita = platform.colleague("Rita", Role.REVIEWER);
    assertThatThrownBy(() -> CurrentCaller.in(rita, () -> team.newest(Optional.empty(), 20)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  private void invite(String name) {
    String email = name.toLowerCase(Locale.ROOT) + "@" + UUID.randomUUID() + ".example";
    PersonDraft draft = new PersonDraft(email, name, Set.of(Role.VIEWER), "en");
    platform.asAdmin(() -> team.invite(draft));
  }
}
