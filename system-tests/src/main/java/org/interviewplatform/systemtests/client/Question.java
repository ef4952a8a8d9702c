package org.interviewplatform.systemtests.client;

import java.util.Map;

/** A question as recruiters write it. */
public record Question(String text, String kind, int answerSeconds, int retakes) {

  /** One that is answered by video. */
  public Question(String text, int answerSeconds, int retakes) {
    this(text, "VIDEO", answerSeconds, retakes);
  }

  /** One that may be answered for two minutes, without a second try. */
  public static Question of(String text) {
    return new Question(text, 120, 0);
  }

  /** One that is answered in writing. */
  public static Question written(String text) {
    return new Question(text, "TEXT", 600, 0);
  }

  Map<String, Object> draft() {
    return Map.of(
        "text", text,
        "kind", kind,
        "thinkSeconds", 0,
        "answerSeconds", answerSeconds,
        "retakes", retakes);
  }
}
