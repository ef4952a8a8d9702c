package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreReadingTest {
  private static final String GOOD =
      """
      {"evidence":[{"segment":0,"quote":"I called"}],"level":"4","rationale":"r","missing":"m"}""";

  @Test
  void theShapeAskedForIsRead() {
    assertThat(ScoreReading.read(GOOD).level()).contains(4);
    assertThat(ScoreReading.read(GOOD).evidence().get(0).quote()).isEqualTo("I called");
    assertThat(ScoreReading.read(GOOD.replace("\"4\"", "5")).level()).contains(5);
    assertThat(ScoreReading.read(GOOD.replace("\"4\"", "\"insufficient_evidence\"")).level())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"999\"",
        "999",
        "0",
        "6",
        "-1",
        "4.5",
        "\"4.0\"",
        "\"four\"",
        "\"\"",
        "null",
        "true",
        "[4]",
        "\"４\""
      })
  void aLevelOffTheScaleIsNot(String level) {
    assertUnreadable(GOOD.replace("\"4\"", level));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "4",
        "[]",
        "{}",
        "Sure, I would say 4.",
        "{\"level\":\"4\"}",
        "{\"evidence\":{},\"level\":\"4\",\"rationale\":\"r\",\"missing\":\"m\"}",
        "{\"evidence\":[1],\"level\":\"4\",\"rationale\":\"r\",\"missing\":\"m\"}",
        "{\"evidence\":[{\"segment\":\"0\",\"quote\":\"q\"}],\"level\":\"4\","
            + "\"rationale\":\"r\",\"missing\":\"m\"}",
        "{\"evidence\":[{\"segment\":0}],\"level\":\"4\",\"rationale\":\"r\",\"missing\":\"m\"}",
        "{\"evidence\":[],\"level\":\"4\",\"rationale\":\"r\",\"missing\":null}",
        "{\"evidence\":[],\"level\":\"2\",\"level\":\"5\",\"rationale\":\"r\",\"missing\":\"m\"}"
      })
  void anotherShapeIsNot(String content) {
    assertUnreadable(content);
  }

  @Test
  void whatFollowsOrIsAddedIsNot() {
    assertUnreadable(GOOD + " {}");
    assertUnreadable(GOOD.replace("\"level\"", "\"score\":10,\"level\""));
    assertUnreadable(GOOD.substring(0, 40));
  }

  private static void assertUnreadable(String content) {
    assertThatThrownBy(() -> ScoreReading.read(content))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
