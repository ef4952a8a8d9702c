package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameMaskTest {

  /** Whoever says it: a model is shown the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emily Walsh",
        "Lakisha Washington",
        "Mohammed Al-Sayed",
        "Анна Петрова",
        "José Núñez",
        "Li Wei"
      })
  void withAnotherNameTheModelIsShownTheSame(String name) {
    String first = name.substring(0, name.indexOf(' '));
    String last = name.substring(name.indexOf(' ') + 1);
    String said =
        "I am " + name + ". " + first + ", they said, and Mrs " + last + "'s team agreed.";

    assertThat(new NameMask(name).mask(said).replaceAll("(\\[name\\][- ]?)+", "[name] "))
        .isEqualTo("I am [name] . [name] , they said, and Mrs [name] 's team agreed.");
  }

  @Test
  void wordsThatOnlyLookLikeANameStay() {
    NameMask will = new NameMask("Will Hope");
    assertThat(will.mask("I will do it, I hope, said Will."))
        .isEqualTo("I will do it, I hope, said [name].");
  }

  @Test
  void segmentsKeepTheirPlaceAndTellNothingElse() {
    Segment segment =
        new Segment(3, 10, 20, "Anna did.", Optional.of(-0.5), List.of(new Word("Anna", 10, 15)));
    assertThat(new NameMask("Anna").mask(List.of(segment)))
        .containsExactly(new Segment(3, 10, 20, "[name] did.", Optional.empty(), List.of()));
  }
}
