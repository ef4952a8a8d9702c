package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.interviewplatform.analysis.Highlight.Part;
import org.junit.jupiter.api.Test;

class HighlightTest {
  @Test
  void whatWasFoundStandsApart() {
    assertThat(Highlight.read("we \uE000planned\uE001 and \uE000built\uE001").parts())
        .containsExactly(
            new Part("we ", false),
            new Part("planned", true),
            new Part(" and ", false),
            new Part("built", true));
  }

  @Test
  void aTextWithoutMarksIsOnePart() {
    assertThat(Highlight.read("<b>bold</b>").parts())
        .containsExactly(new Part("<b>bold</b>", false));
  }

  @Test
  void aMarkThatIsNotClosedEndsWithTheText() {
    Highlight read = Highlight.read("a \uE000b");

    assertThat(read.parts()).containsExactly(new Part("a ", false), new Part("b", true));
    assertThat(read.text()).isEqualTo("a b");
  }
}
