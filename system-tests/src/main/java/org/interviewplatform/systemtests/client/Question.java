package org.interviewplatform.systemtests.client;

import java.util.Map;

/**
 * A question as recruiters write it.
 *
 * @param kind VIDEO, AUDIO or TEXT
 */
public record Question(String text, String kind, int thinkSeconds, int answerSeconds, int retakes) {

  /** One that wants a video and gives no time to think. */
  public Question(String text, int answerSeconds, int retakes) {
    this(text, "VIDEO", 0, answerSeconds, retakes);
  }

  /** One that may be answered for two minutes, without a second try. */
  public static Question of(String text) {
    return new Question(text, 120, 0);
  }

  /** One that is answered in writing. */
  public static Question written(String text) {
    return new Question(text, "TEXT", 0, 600, 0);
  }

  Map<String, Object> draft() {
    return Map.of(
        "text", text,
        "kind", kind,
        "thinkSeconds", thinkSeconds,
        "answerSeconds", answerSeconds,
        "retakes", retakes);
  }
}
