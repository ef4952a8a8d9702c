package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.paging.Position;
import org.junit.jupiter.api.Test;

class InterviewsPageTest {
  private final FakeInterviews interviews = new FakeInterviews();
  private final InterviewsPage page = new InterviewsPage(interviews);

  @Test
  void theBareAddressListsEverything() {
    interviews.add(Samples.interview(InterviewId.create(), InterviewStatus.ACTIVE));

    page.load();

    assertThat(interviews.asked)
        .containsExactly(
            new InterviewQuery(Optional.empty(), Optional.empty(), Optional.empty(), 25));
    assertThat(page.getRows()).hasSize(1);
    assertThat(page.isNarrowed()).isFalse();
    assertThat(page.getNext()).isEmpty();
  }

  @Test
  void theAddressNarrowsTheList() {
    Position place = new Position(Samples.NOON, UUID.randomUUID());
    page.setText("  night shift ");
    page.setStatus("DRAFT");
    page.setAfter(Places.write(place));

    page.load();

    assertThat(interviews.asked)
        .containsExactly(
            new InterviewQuery(
                Optional.of(InterviewStatus.DRAFT),
                Optional.of("night shift"),
                Optional.of(place),
                25));
    assertThat(page.isNarrowed()).isTrue();
  }

  @Test
  void aStatusNobodyKnowsIsEveryStatus() {
    page.setStatus("'; --");

    page.load();

    assertThat(interviews.asked.get(0).status()).isEmpty();
  }

  @Test
  void aLongListTellsWhereItGoesOn() {
    Position place = new Position(Samples.NOON, UUID.randomUUID());
    interviews.next = Optional.of(place);

    page.load();

    assertThat(Places.read(page.getNext())).contains(place);
  }
}
