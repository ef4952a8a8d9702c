package org.interviewplatform.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.overview.InterviewFilter.Order;
import org.interviewplatform.overview.InterviewFilter.Place;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewListIT {
  private final TestPlatform platform = new TestPlatform();

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesAddUpToTheWholeListInItsOrder(Order order) {
    for (String title : List.of("delta", "Alpha", "charlie", "Bravo", "alpha")) {
      write(title);
      platform.passTime(Duration.ofMinutes(1));
    }

    List<String> titles = new ArrayList<>();
    Optional<Place> after = Optional.empty();
    do {
      InterviewRows page = find(all(order, after, 2));
      page.rows().forEach(row -> titles.add(row.title()));
      after = page.next();
    } while (after.isPresent());

    if (order == Order.TITLE) {
      assertThat(titles).hasSize(5).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    } else if (order == Order.OLDEST) {
      assertThat(titles).containsExactly("delta", "Alpha", "charlie", "Bravo", "alpha");
    } else {
      assertThat(titles).containsExactly("alpha", "Bravo", "charlie", "Alpha", "delta");
    }
  }

  @Test
  void countsSayHowFarAnInterviewHasCome() {
    Submissions submissions = new Submissions(platform);
    submissions.started("Anna");
    submissions.submitted("Berta");

    assertThat(find(all(Order.NEWEST, Optional.empty(), 10)).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.begun()).isEqualTo(2);
              assertThat(row.finished()).isEqualTo(1);
              assertThat(row.decided()).isZero();
              assertThat(row.owner()).isNotBlank();
            });
  }

  @Test
  void whatIsAskedForIsFound() {
    write("100% remote_work");
    write("Accounting");
    platform.passTime(Duration.ofDays(2));
    InterviewDetails away = write("Put away");
    platform.asAdmin(() -> platform.get(InterviewService.class).archive(away.id()));

    assertThat(titles(having(Optional.of("0% remote_"), Optional.empty())))
        .containsExactly("100% remote_work");
    assertThat(titles(having(Optional.empty(), Optional.empty())))
        .containsExactlyInAnyOrder("100% remote_work", "Accounting");
    assertThat(titles(having(Optional.empty(), Optional.of("ARCHIVED"))))
        .containsExactly("Put away");
    assertThat(titles(of(UUID.randomUUID()))).isEmpty();
    UUID owner = owners().get(0).id();
    assertThat(titles(of(owner))).hasSize(2);
  }

  @Test
  void anotherOrganisationsInterviewsAreNotListed() {
    write("Ours");
    TestPlatform other = new TestPlatform();

    assertThat(
            other
                .asAdmin(
                    () ->
                        other
                            .get(InterviewListService.class)
                            .find(all(Order.NEWEST, Optional.empty(), 10)))
                .rows())
        .isEmpty();
  }

  private InterviewDetails write(String title) {
    InterviewDraft draft = new InterviewDraft(title, "", "en", List.of(), List.of());
    return platform.asAdmin(() -> platform.get(InterviewService.class).create(draft));
  }

  private InterviewRows find(InterviewFilter filter) {
    return platform.asAdmin(() -> platform.get(InterviewListService.class).find(filter));
  }

  private List<Owner> owners() {
    return platform.asAdmin(() -> platform.get(InterviewListService.class).owners());
  }

  private List<String> titles(InterviewFilter filter) {
    return find(filter).rows().stream().map(InterviewRow::title).toList();
  }

  private static InterviewFilter all(Order order, Optional<Place> after, int limit) {
    return new InterviewFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        order,
        after,
        limit);
  }

  private static InterviewFilter having(Optional<String> text, Optional<String> status) {
    return new InterviewFilter(
        status,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Order.NEWEST,
        Optional.empty(),
        10);
  }

  private static InterviewFilter of(UUID owner) {
    return new InterviewFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(owner),
        Optional.empty(),
        Optional.empty(),
        Order.NEWEST,
        Optional.empty(),
        10);
  }
}
