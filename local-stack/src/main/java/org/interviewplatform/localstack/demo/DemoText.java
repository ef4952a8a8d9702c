package org.interviewplatform.localstack.demo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The demo as it is written in {@code demo.json}. */
public record DemoText(List<Interview> interviews) {

  /** An interview with its rubric and those who answer it. */
  public record Interview(
      String key,
      String title,
      String description,
      String language,
      List<Question> questions,
      List<Competency> competencies,
      List<Candidate> candidates) {}

  /** A question and the time for it. */
  public record Question(
      String text, String kind, int thinkSeconds, int answerSeconds, int retakes) {}

  /** What is looked for, and what each level from 1 to 5 looks like. */
  public record Competency(String name, String description, List<String> anchors) {}

  /**
   * Someone who answers.
   *
   * @param answers what they say, one text per question
   */
  public record Candidate(String key, String name, String email, List<String> answers) {

    /** The video file of the answer to that question, counted from zero. */
    @JsonIgnore
    public String video(int question) {
      return key + "-" + (question + 1) + ".webm";
    }
  }

  /** Reads it. */
  public static DemoText read() {
    try (InputStream source = DemoText.class.getResourceAsStream("demo.json")) {
      if (source == null) {
        throw new IOException("demo.json is not on the class path");
      }
      return new ObjectMapper().readValue(source, DemoText.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
