package org.interviewplatform.localai.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private final WordPiece wordPiece =
      new WordPiece(
          Map.of(
              "un", 1, "##aff", 2, "##able", 3, "cafe", 4, ",", 5, "a", 6, "\u4e2d", 7, "\u56fd",
              8));

  @Test
  void wordsAreCutIntoTheLongestKnownPieces() {
    assertThat(wordPiece.tokens("unaffable")).containsExactly(1, 2, 3);
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(wordPiece.tokens("CAF\u00c9, cafe")).containsExactly(4, 5, 4);
  }

  @Test
  void aWordThatCannotBeCutIsUnknownAsAWhole() {
    assertThat(wordPiece.tokens("unxable a")).containsExactly(WordPiece.UNKNOWN, 6);
  }

  @Test
  void chineseCharactersStandAlone() {
    assertThat(wordPiece.tokens("a\u4e2d\u56fda")).containsExactly(6, 7, 8, 6);
  }

  @Test
  void controlCharactersVanishAndSpacesOfEveryKindSeparate() {
    assertThat(WordPiece.words("a\u0000b\u00a0c\td")).containsExactly("ab", "c", "d");
  }

  @Test
  void aHugeWordIsUnknown() {
    assertThat(wordPiece.tokens("a".repeat(101))).containsExactly(WordPiece.UNKNOWN);
  }

  @Test
  void nothingHasNoTokens() {
    assertThat(wordPiece.tokens("  \n ")).isEmpty();
  }
}
