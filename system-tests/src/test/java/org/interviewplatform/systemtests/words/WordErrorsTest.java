package org.interviewplatform.systemtests.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordErrorsTest {

  @Test
  void caseAndPunctuationDoNotCount() {
    assertThat(WordErrors.between("Ask not, what!", "ask NOT what").errors()).isZero();
  }

  @Test
  void digitsEqualWords() {
    assertThat(WordErrors.between("about fourteen fifty-five", "About 1455.").errors()).isZero();
    assertThat(WordErrors.between("two hundred and five", "200 and 5").errors()).isZero();
  }

  @Test
  void everyReplacedMissingAndExtraWordCounts() {
    assertThat(WordErrors.between("a b c d", "a x c").errors()).isEqualTo(2);
    assertThat(WordErrors.between("a b", "a b c").errors()).isEqualTo(1);
    assertThat(WordErrors.between("a b c d", "").rate()).isEqualTo(1);
  }

  @Test
  void titlesEqualTheirFullWords() {
    assertThat(WordErrors.between("mister Smith", "Mr. Smith").errors()).isZero();
  }

  @Test
  void aPartOfTheTextIsWithoutErrors() {
    assertThat(WordErrors.within("a b c d e f", "C, d!")).isEqualTo(new WordErrors(0, 2));
  }

  @Test
  void wordsThatTheTextDoesNotHaveCountWithinIt() {
    assertThat(WordErrors.within("a b c d e f", "b x d").errors()).isEqualTo(1);
    assertThat(WordErrors.within("a b c", "x y").rate()).isEqualTo(1);
  }
}
