package org.interviewplatform.batch.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.ScoringMaterial;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.platform.json.Json;

/**
 * Invented answers with the levels that people who read them agreed on. They are frozen: a changed
 * answer is a new version of the set, on which every model is tried anew.
 *
 * @param version of the set
 */
record KnownAnswers(String version, List<Known> answers) {
  private static final String FILE = "known-answers.json";
  private static final long SEGMENT_MILLIS = 8_000;

  /** A rubric of the set. */
  record Rubric(String name, String description, List<String> anchors) {
    CompetencyDetails competency() {
      return new CompetencyDetails(CompetencyId.create(), name, description, Anchors.of(anchors));
    }
  }

  /**
   * An answer of the set.
   *
   * @param level absent where it holds too little evidence
   */
  record Known(
      String name, String question, int rubric, List<String> said, Optional<Integer> level) {

    ScoringMaterial material(CompetencyDetails competency) {
      List<Segment> segments = new ArrayList<>();
      for (String text : said) {
        int i = segments.size();
        long start = i * SEGMENT_MILLIS;
        segments.add(
            new Segment(i, start, start + SEGMENT_MILLIS, text, Optional.empty(), List.of()));
      }
      return ScoringMaterial.of(question, competency, segments);
    }
  }

  private record File(String version, List<Rubric> rubrics, List<Known> answers) {}

  /** An answer, and the material a model is shown of it. */
  record Trial(Known known, ScoringMaterial material) {}

  static KnownAnswers read() {
    return new KnownAnswers(file().version(), file().answers());
  }

  List<Trial> trials() {
    List<CompetencyDetails> rubrics = file().rubrics().stream().map(Rubric::competency).toList();
    return answers.stream()
        .map(known -> new Trial(known, known.material(rubrics.get(known.rubric()))))
        .toList();
  }

  private static File file() {
    try (InputStream in = KnownAnswers.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the application");
      }
      return Json.mapper().readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
