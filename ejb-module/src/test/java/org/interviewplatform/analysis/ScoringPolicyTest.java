package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.analysis.ModelRating.Claim;
import org.interviewplatform.analysis.ModelRating.Run;
import org.interviewplatform.interview.CompetencyId;
import org.junit.jupiter.api.Test;

class ScoringPolicyTest {
  private static final List<Segment> SAID =
      InstructionDetectorTest.segments("I called every customer.", "Then we fixed the cause.");
  private static final Claim TRUE_QUOTE = new Claim(0, "I called every customer");
  private static final Claim INVENTED = new Claim(0, "I personally saved the company");

  @Test
  void theLevelIsTheMedianOfTheRuns() {
    CompetencyScore score = score(run(3), run(4), run(3));
    assertThat(score.level()).contains(3);
    assertThat(score.lowest()).contains(3);
    assertThat(score.highest()).contains(4);
    assertThat(score.unstable()).isFalse();
    assertThat(score.passages())
        .extracting(Passage::quote)
        .containsExactly("I called every customer.");
  }

  @Test
  void twoLevelsApartIsUnstable() {
    assertThat(score(run(2), run(4), run(3)).unstable()).isTrue();
  }

  @Test
  void aRunWhoseQuotesWereNeverSaidHasNoLevel() {
    CompetencyScore score = score(run(5, INVENTED), run(3), run(3));
    assertThat(score.level()).contains(3);
    assertThat(score.runLevels()).containsExactly(Optional.empty(), Optional.of(3), Optional.of(3));
    assertThat(score.unstable()).isTrue();
    assertThat(score.droppedQuotes()).isEqualTo(1);
  }

  @Test
  void withoutEvidenceThereIsNoScore() {
    CompetencyScore score = score(run(5, INVENTED), run(5, INVENTED), run(5));
    assertThat(score.level()).isEmpty();
    assertThat(score.passages()).isEmpty();
    assertThat(score(run(5, new Claim[0]), run(5, INVENTED), run(4, INVENTED)).level()).isEmpty();
  }

  @Test
  void mostRunsDecideThatThereIsTooLittle() {
    assertThat(score(insufficient(), insufficient(), run(4)).level()).isEmpty();
    assertThat(score(insufficient(), insufficient(), run(4)).unstable()).isTrue();
    assertThat(score(insufficient(), insufficient(), insufficient()).unstable()).isFalse();
  }

  @Test
  void ofTwoLevelsTheLowerCounts() {
    assertThat(score(run(4), run(3), insufficient()).level()).contains(3);
  }

  @Test
  void aLevelOffTheScaleIsNone() {
    assertThat(score(run(999), run(0), run(6)).level()).isEmpty();
  }

  @Test
  void noRunsAreNoScore() {
    assertThat(score().level()).isEmpty();
    assertThat(score().unstable()).isFalse();
  }

  @Test
  void theRationaleIsThatOfARunWithTheLevel() {
    assertThat(score(run(4), run(3), run(3)).rationale()).isEqualTo("because 3");
  }

  @Test
  void aQuoteOfAMaskedTextIsFoundWhereItWasSaid() {
    List<Segment> said =
        InstructionDetectorTest.segments("Hello, I am Anna Weber and I will help.");
    List<Segment> shown = new NameMask("Anna Will-Weber").mask(said);
    assertThat(shown.get(0).text()).isEqualTo("Hello, I am [name] [name] and I will help.");
    assertThat(new QuoteLocator(said, shown).locate(0, "I am [name] [name]"))
        .map(Passage::quote)
        .contains("I am Anna Weber");
  }

  @Test
  void aWordOrTwoAreNoQuote() {
    assertThat(new QuoteLocator(SAID, SAID).locate(0, "I called")).isEmpty();
    assertThat(new QuoteLocator(SAID, SAID).locate(0, "...")).isEmpty();
    assertThat(new QuoteLocator(SAID, SAID).locate(1, "I called every customer")).isEmpty();
    assertThat(new QuoteLocator(SAID, SAID).locate(9, "I called every customer")).isEmpty();
  }

  private static CompetencyScore score(Run... runs) {
    return new ScoringPolicy(new QuoteLocator(SAID, SAID))
        .score(
            new ModelRating(
                CompetencyId.create(), Assessment.Mode.SCORED, "m", "h", List.of(runs)));
  }

  private static Run run(int level) {
    return run(level, TRUE_QUOTE);
  }

  private static Run run(int level, Claim... claims) {
    return new Run(Stream.of(claims).toList(), Optional.of(level), "because " + level, "");
  }

  private static Run insufficient() {
    return new Run(List.of(TRUE_QUOTE), Optional.empty(), "nothing", "all");
  }
}
