package org.interviewplatform.web.graphql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.parser.Parser;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryLimitsTest {
  @Test
  void whatPeopleAskForIsAllowed() {
    assertThatCode(
            () ->
                check(
                    "{ interviews(first: 20) { items { id title questions { text } sessions(first:"
                        + " 20) { id answers { transcript { text } assessments { evidence { quote }"
                        + " } } } } nextCursor } }"))
        .doesNotThrowAnyException();
  }

  @Test
  void depthFiftyIsRefused() {
    refused("{ session(id: 1) ".repeat(50) + "{ id }" + "}".repeat(50));
  }

  @Test
  void aThousandAliasesAreRefused() {
    refused(
        IntStream.range(0, 1000)
            .mapToObj(number -> "a" + number + ": session(id: 1) { id }")
            .collect(Collectors.joining(" ", "{", "}")));
  }

  @Test
  void fragmentsThatUnfoldWithoutEndAreRefused() {
    refused("{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...a ...a }");
    StringBuilder doubling = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < 14; i++) {
      doubling.append(" fragment f%d on Query { ...f%d ...f%d x }".formatted(i, i + 1, i + 1));
    }
    refused(doubling + " fragment f14 on Query { x }");
  }

  @Test
  void fragmentsThatUnfoldToNothingAreRefusedAtOnce() {
    StringBuilder wide = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < 12; i++) {
      wide.append(" fragment f" + i + " on Query {" + (" ...f" + (i + 1)).repeat(50) + "}");
    }
    assertThatThrownBy(() -> check(wide.toString()))
        .hasFieldOrPropertyWithValue("code", GraphQlError.INVALID);
  }

  @Test
  void listsOfListsOfLongListsAreRefused() {
    String query =
        "query($n: Int) { interviews(first: $n) { items { sessions(first: $n) { answers {"
            + " transcript { segments { text ordinal } } } } } } }";
    assertThatCode(() -> QueryLimits.check(Parser.parse(query), Map.of("n", 5)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> QueryLimits.check(Parser.parse(query), Map.of("n", 100)))
        .hasFieldOrPropertyWithValue("code", GraphQlError.TOO_MUCH);
  }

  private static void refused(String query) {
    assertThatThrownBy(() -> check(query))
        .hasFieldOrPropertyWithValue("code", GraphQlError.TOO_MUCH);
  }

  private static void check(String query) {
    QueryLimits.check(Parser.parse(query), Map.of());
  }
}
