package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.Highlight;
import org.interviewplatform.analysis.Hit;
import org.interviewplatform.analysis.SearchQuery;
import org.interviewplatform.analysis.TranscriptSearch;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.session.SessionId;
import org.junit.jupiter.api.Test;

class SearchPageTest {
  private final List<SearchQuery> asked = new ArrayList<>();
  private final Hit hit =
      new Hit(
          UUID.randomUUID(),
          Samples.NOON,
          InterviewId.create(),
          "Support engineer",
          SessionId.create(),
          "Maya",
          QuestionId.create(),
          2,
          "How?",
          MediaId.create(),
          41_200,
          Highlight.read("all \uE000well\uE001"));
  private final SearchPage page = new SearchPage(new OneHit(), new FakeInterviews());

  @Test
  void daysAreWholeDays() {
    page.setWords("  night shift ");
    page.setSince("2026-11-01");
    page.setUntil("2026-11-30");

    page.load();

    SearchQuery query = asked.get(0);
    assertThat(query.words()).isEqualTo("night shift");
    assertThat(query.since()).contains(Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(query.until()).contains(Instant.parse("2026-12-01T00:00:00Z"));
  }

  @Test
  void whatIsNoDateNarrowsNothing() {
    page.setSince("yesterday");

    page.load();

    assertThat(asked.get(0).since()).isEmpty();
    assertThat(page.isAsked()).isFalse();
  }

  @Test
  void aRowLeadsToTheMoment() {
    page.setWords("well & good");

    page.load();

    assertThat(page.getRows().get(0).getAddress())
        .isEqualTo(
            "/console/session.xhtml?id=%s&answer=2&find=well+%%26+good#t=41.20"
                .formatted(hit.session().value()));
  }

  private final class OneHit extends TranscriptSearch {
    @Override
    public Slice<Hit> search(SearchQuery query) {
      asked.add(query);
      return new Slice<>(List.of(hit), Optional.empty());
    }
  }
}
