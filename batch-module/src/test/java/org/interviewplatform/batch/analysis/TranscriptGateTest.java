package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptDoubt;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptGateTest {
  private static final String ENGLISH =
      "We had a customer who was not happy with the service, so I called them and asked what it"
          + " was that they needed, and then we changed it for all of our customers.";
  private static final String GERMAN =
      "Wir hatten einen Kunden, der nicht zufrieden war, und ich habe dann mit ihm gesprochen, und"
          + " wir haben das für alle geändert, so dass es nicht wieder vorkam.";
  private static final String RUSSIAN =
      "У нас был клиент, и он был недоволен, и я позвонил ему и спросил, что было не так, и мы все"
          + " это исправили для всех.";

  @TempDir Path directory;

  @Test
  void speechInTheLanguageExpectedIsGood() throws IOException {
    assertThat(doubts("en", ENGLISH)).isEmpty();
    assertThat(doubts("de-AT", GERMAN)).isEmpty();
    assertThat(doubts("ru", RUSSIAN)).isEmpty();
  }

  @Test
  void anotherLanguageIsDoubtedEvenIfTheEngineNamesTheOneExpected() throws IOException {
    assertThat(doubts("en", GERMAN)).containsExactly(TranscriptDoubt.WRONG_LANGUAGE);
    assertThat(doubts("ru", ENGLISH)).containsExactly(TranscriptDoubt.WRONG_LANGUAGE);
    assertThat(doubts("fr", RUSSIAN)).containsExactly(TranscriptDoubt.WRONG_LANGUAGE);
    assertThat(doubts("en", text("ru", ENGLISH))).containsExactly(TranscriptDoubt.WRONG_LANGUAGE);
  }

  @Test
  void namesAndAForeignWordOrTwoAreNot() throws IOException {
    assertThat(doubts("en", "I use Kubernetes, PostgreSQL, und so weiter, as they say.")).isEmpty();
  }

  @Test
  void aLoopIsDoubted() throws IOException {
    assertThat(doubts("en", "Thank you for watching this video. ".repeat(12)))
        .contains(TranscriptDoubt.REPETITION);
    assertThat(
            doubts(
                "en",
                ENGLISH
                    + " and no no no no no no no no no no no no no no no no no no"
                    + " no no no no no no no no no no no"))
        .contains(TranscriptDoubt.REPETITION);
  }

  @Test
  void whoSaysAllOfItTwiceIsBelieved() throws IOException {
    assertThat(doubts("en", ENGLISH + " " + ENGLISH)).isEmpty();
  }

  @Test
  void wordsOverSilenceAreDoubted() throws IOException {
    Loudness sound = sound(3000, 10, 0, 10);
    TranscriptText text =
        text("en", List.of(segment(0, 0, 9_000, ENGLISH), segment(1, 11_000, 19_000, ENGLISH)));
    assertThat(TranscriptGate.check(text, "en", sound).doubts())
        .containsExactly(TranscriptDoubt.TEXT_OVER_SILENCE);
    assertThat(TranscriptGate.check(text, "en", sound).quality())
        .isEqualTo(TranscriptQuality.DOUBTFUL);
  }

  @Test
  void quietSpeechIsNoSilence() throws IOException {
    Loudness sound = sound(3000, 10, 90, 10);
    TranscriptText text =
        text("en", List.of(segment(0, 0, 9_000, ENGLISH), segment(1, 11_000, 19_000, ENGLISH)));
    assertThat(TranscriptGate.check(text, "en", sound).doubts()).isEmpty();
  }

  @Test
  void moreWordsThanAnybodyCanSayAreDoubted() throws IOException {
    TranscriptText text = text("en", List.of(segment(0, 0, 2_000, ENGLISH)));
    assertThat(TranscriptGate.check(text, "en", sound(3000, 20, 3000, 1)).doubts())
        .containsExactly(TranscriptDoubt.TEXT_OVER_SILENCE);
  }

  private List<TranscriptDoubt> doubts(String language, String said) throws IOException {
    return doubts(language, text(language, said));
  }

  private List<TranscriptDoubt> doubts(String language, TranscriptText text) throws IOException {
    return TranscriptGate.check(text, language, sound(3000, 30, 3000, 30)).doubts();
  }

  private static TranscriptText text(String language, String said) {
    return text(language, List.of(segment(0, 0, 60_000, said)));
  }

  private static TranscriptText text(String language, List<Segment> segments) {
    return new TranscriptText("e", language, Optional.empty(), TranscriptQuality.GOOD, segments);
  }

  private static Segment segment(int ordinal, long start, long end, String said) {
    return new Segment(ordinal, start, end, said, Optional.empty(), List.of());
  }

  /** So loud for so many seconds, then so loud for so many. */
  private Loudness sound(int first, int firstSeconds, int second, int secondSeconds)
      throws IOException {
    int samples = 16_000 * (firstSeconds + secondSeconds);
    ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
    wav.position(44);
    for (int i = 0; i < samples; i++) {
      int loud = i < 16_000 * firstSeconds ? first : second;
      wav.putShort((short) (i % 2 == 0 ? loud : -loud));
    }
    return Loudness.of(Files.write(directory.resolve("sound.wav"), wav.array()));
  }
}
