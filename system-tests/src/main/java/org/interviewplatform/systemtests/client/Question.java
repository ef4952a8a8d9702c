package org.interviewplatform.systemtests.client;

import java.util.Map;

/** A question as recruiters write it. */
public record Question(String text, int answerSeconds, int retakes) {

  /** One that may be answered for two minutes, without a second try. */
  public static Question of(String text) {
    return new Question(text, 120, 0);
  }

  Map<String, Object> draft() {
    return Map.of(
        "text", text,
        "kind", "VIDEO",
        "thinkSeconds", 0,
        "answerSeconds", answerSeconds,
        "retakes", retakes);
  }
}
