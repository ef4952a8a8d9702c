package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.organisation.ApiTokenDetails;
import org.interviewplatform.organisation.ApiTokenService;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.junit.jupiter.api.Test;

class TokensPageTest {
  private static final Position PLACE = new Position(Samples.NOON, UUID.randomUUID());

  private final List<Optional<Position>> read = new ArrayList<>();

  @Test
  void theListGoesOnWhereItEnded() {
    TokensPage first = page("");
    TokensPage second = page(first.getNext());

    assertThat(first.getAfter()).isEmpty();
    assertThat(second.getAfter()).as("for the forms on it").isEqualTo(first.getNext());
    assertThat(second.getNext()).isEmpty();
    assertThat(read).containsExactly(Optional.empty(), Optional.of(PLACE));
  }

  @Test
  void aPlaceThatIsNoneLeadsToTheBeginning() {
    assertThat(page("nowhere&x=1").getAfter()).isEmpty();
    assertThat(page("nowhere").getNext()).isNotEmpty();
  }

  private TokensPage page(String after) {
    ApiTokenService tokens =
        new ApiTokenService() {
          @Override
          public Slice<ApiTokenDetails> newest(Optional<Position> from, int limit) {
            read.add(from);
            return new Slice<>(List.of(), from.isPresent() ? Optional.empty() : Optional.of(PLACE));
          }
        };
    return new TokensPage(tokens, new FakeFeedback(), field -> field.equals("after") ? after : "");
  }
}
