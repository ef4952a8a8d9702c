package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.overview.InterviewFilter;
import org.interviewplatform.overview.InterviewFilter.Order;
import org.interviewplatform.overview.InterviewFilter.Place;
import org.interviewplatform.overview.InterviewListService;
import org.interviewplatform.overview.InterviewRows;
import org.junit.jupiter.api.Test;

class InterviewsPageTest {
  private final List<InterviewFilter> asked = new ArrayList<>();
  private Optional<Place> next = Optional.empty();
  private final InterviewsPage page = new InterviewsPage(new Listed());

  private class Listed extends InterviewListService {
    @Override
    public InterviewRows find(InterviewFilter filter) {
      asked.add(filter);
      return new InterviewRows(List.of(), next);
    }
  }

  @Test
  void theBareAddressListsTheNewest() {
    page.load();

    assertThat(asked)
        .containsExactly(
            new InterviewFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST,
                Optional.empty(),
                25));
    assertThat(page.isNarrowed()).isFalse();
    assertThat(page.getNext()).isEmpty();
  }

  @Test
  void theAddressNarrowsAndSortsTheList() {
    UUID owner = UUID.randomUUID();
    Place place = new Place("night_shift", UUID.randomUUID());
    page.setText("  night shift ");
    page.setStatus("DRAFT");
    page.setOwner(owner.toString());
    page.setFrom("2026-11-01");
    page.setUntil("2026-11-30");
    page.setSort("TITLE");
    page.setAfter(Places.write(place));

    page.load();

    assertThat(asked)
        .containsExactly(
            new InterviewFilter(
                Optional.of("DRAFT"),
                Optional.of("night shift"),
                Optional.of(owner),
                Optional.of(Instant.parse("2026-11-01T00:00:00Z")),
                Optional.of(Instant.parse("2026-12-01T00:00:00Z")),
                Order.TITLE,
                Optional.of(place),
                25));
    assertThat(page.isNarrowed()).isTrue();
  }

  @Test
  void whatNobodyKnowsNarrowsNothing() {
    page.setStatus("'; --");
    page.setOwner("me");
    page.setFrom("yesterday");
    page.setSort("LOUDEST");
    page.setAfter("nowhere");

    page.load();

    assertThat(asked.get(0).status()).isEmpty();
    assertThat(asked.get(0).owner()).isEmpty();
    assertThat(asked.get(0).from()).isEmpty();
    assertThat(asked.get(0).order()).isEqualTo(Order.NEWEST);
    assertThat(asked.get(0).after()).isEmpty();
  }

  @Test
  void aLongListTellsWhereItGoesOn() {
    Place place = new Place("2026-11-23T12:00:00Z", UUID.randomUUID());
    next = Optional.of(place);

    page.load();

    assertThat(Places.readPlace(page.getNext())).contains(place);
  }
}
