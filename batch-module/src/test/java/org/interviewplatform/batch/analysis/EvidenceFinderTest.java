package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.junit.jupiter.api.Test;

class EvidenceFinderTest {
  private static final CompetencyDetails TEAMWORK =
      competency("Teamwork", "works with a team", "helps the team");
  private static final CompetencyDetails TESTING = competency("Testing", "writes a test", "");

  private final TopicEmbedder embedder = new TopicEmbedder();
  private final EvidenceFinder finder = new EvidenceFinder(embedder);

  @Test
  void eachCompetencyGetsThePassagesNearestToIt() {
    TranscriptText transcript =
        transcript(
            "I always ask the team before.",
            "Every change has a test now.",
            "My hobby is to go fishing.");

    List<CompetencyEvidence> found = finder.find(transcript, List.of(TEAMWORK, TESTING));

    assertThat(found)
        .extracting(CompetencyEvidence::competency)
        .containsExactly(TEAMWORK.id(), TESTING.id());
    assertThat(found.get(0).passages().get(0).quote()).isEqualTo("I always ask the team before.");
    assertThat(found.get(1).passages().get(0).quote()).isEqualTo("Every change has a test now.");
    assertThat(found).allSatisfy(e -> assertThat(e.engine()).contains("topics"));
  }

  @Test
  void atMostThreePassagesAndNoneBelowTheAnswersOwnLevel() {
    TranscriptText transcript =
        transcript(
            "The team is what matters.",
            "The team met every day.",
            "The team shipped it early.",
            "The team liked the result.",
            "Fishing is a fine hobby.",
            "Cooking is a fine hobby.");

    List<Passage> passages = finder.find(transcript, List.of(TEAMWORK)).get(0).passages();
    assertThat(passages).hasSize(3).allSatisfy(p -> assertThat(p.quote()).contains("team"));
  }

  @Test
  void theOnlyPassageIsTheNearest() {
    List<CompetencyEvidence> found =
        finder.find(transcript("Fishing is a fine hobby."), List.of(TEAMWORK));
    assertThat(found.get(0).passages()).hasSize(1);
  }

  @Test
  void nothingSaidOrNothingAskedIsNothingFound() {
    assertThat(finder.find(transcript(), List.of(TEAMWORK))).isEmpty();
    assertThat(finder.find(transcript("The team is what matters."), List.of())).isEmpty();
    assertThat(embedder.calls).isZero();
  }

  @Test
  void sentencesAreQuotedWordForWordWithTheTimesOfTheirWords() {
    Segment segment =
        new Segment(
            4,
            1000,
            9000,
            "We had a big outage. Then I called the team!",
            Optional.empty(),
            words(1000, "We had a big outage. Then I called the team!"));
    TranscriptText text =
        new TranscriptText("e", "en", Optional.empty(), TranscriptQuality.GOOD, List.of(segment));

    assertThat(Passages.of(text))
        .containsExactly(
            new Passage(4, "We had a big outage.", 1000, 3400),
            new Passage(4, "Then I called the team!", 3500, 5900));
  }

  @Test
  void withoutWordTimesTheLettersTell() {
    Segment segment =
        new Segment(
            0, 0, 1000, "One two three four. Five six seven eight.", Optional.empty(), List.of());
    TranscriptText text =
        new TranscriptText("e", "en", Optional.empty(), TranscriptQuality.GOOD, List.of(segment));

    List<Passage> passages = Passages.of(text);
    assertThat(passages).hasSize(2);
    assertThat(passages.get(0).endMillis()).isLessThanOrEqualTo(passages.get(1).startMillis());
    assertThat(passages.get(1).endMillis()).isEqualTo(1000);
  }

  @Test
  void interjectionsAreNoEvidenceUnlessThereIsNothingElse() {
    assertThat(Passages.of(transcript("Yes.", "The team is what matters.")))
        .extracting(Passage::quote)
        .containsExactly("The team is what matters.");
    assertThat(Passages.of(transcript("Yes.", "No."))).hasSize(2);
  }

  private static TranscriptText transcript(String... sentences) {
    List<Segment> segments = new ArrayList<>();
    for (String sentence : sentences) {
      int ordinal = segments.size();
      long start = ordinal * 10_000L;
      segments.add(
          new Segment(
              ordinal, start, start + 9000, sentence, Optional.empty(), words(start, sentence)));
    }
    return new TranscriptText("e", "en", Optional.empty(), TranscriptQuality.GOOD, segments);
  }

  /** A word every half second, 400 ms long. */
  private static List<Word> words(long start, String text) {
    List<Word> words = new ArrayList<>();
    for (String each : text.split(" ")) {
      long from = start + words.size() * 500L;
      words.add(new Word(each, from, from + 400));
    }
    return words;
  }

  private static CompetencyDetails competency(String name, String description, String anchor) {
    Anchors anchors = Anchors.of(List.of("", "", anchor, "", ""));
    return new CompetencyDetails(CompetencyId.create(), name, description, anchors);
  }

  /** Knows two topics and one direction that all sentences share. */
  private static final class TopicEmbedder implements Embedder {
    private int calls;

    @Override
    public List<float[]> embed(List<String> texts) {
      calls++;
      return texts.stream().map(TopicEmbedder::vector).toList();
    }

    private static float[] vector(String text) {
      String plain = text.toLowerCase(Locale.ROOT);
      float team = plain.contains("team") ? 1 : 0;
      float test = plain.contains("test") ? 1 : 0;
      return Vectors.normalised(new float[] {team, test, 0.5f});
    }

    @Override
    public String name() {
      return "topics";
    }
  }
}
