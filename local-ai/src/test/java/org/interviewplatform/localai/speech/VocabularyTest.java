package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary =
      new Vocabulary(
          List.of("<unk>", "<s>", "</s>", "<0xC3>", "<0xA9>", "\u2581caf", "\u2581the", "n", "."));

  @Test
  void piecesAreJoinedAndSpacesRestored() {
    assertThat(vocabulary.text(List.of(6, 7, 5, 8))).isEqualTo("then caf.");
  }

  @Test
  void bytesMakeUpCharactersThatHaveNoPiece() {
    assertThat(vocabulary.text(List.of(5, 3, 4))).isEqualTo("caf\u00e9");
  }

  @Test
  void controlAndUnknownTokensHaveNoText() {
    assertThat(vocabulary.text(List.of(1, 6, 2, 32_000))).isEqualTo("the");
    assertThat(vocabulary.startsWord(1)).isFalse();
  }

  @Test
  void aPieceWithASpaceStartsAWord() {
    assertThat(vocabulary.startsWord(6)).isTrue();
    assertThat(vocabulary.startsWord(7)).isFalse();
  }
}
