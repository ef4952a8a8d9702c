package org.interviewplatform.benchmarks.speech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ten invented answers of clearly different quality, half of each about something else: how often a
 * passage on the topic is nearer to the competency than one that is not (the area under the ROC
 * curve), by local-ai's embeddings, as the application ranks them.
 *
 * <p>Argument: the jar ({@code local-ai/target/local-ai.jar}), optional.
 */
public final class EvidenceBenchmark {
  private static final double TARGET = 0.9;

  private final LocalAiServer server;
  private final List<float[]> directions = new ArrayList<>();

  private EvidenceBenchmark(LocalAiServer server) {
    this.server = server;
  }

  /** Runs everything; ends with status 1 when the target is missed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments.length > 0 ? arguments[0] : "local-ai/target/local-ai.jar");
    boolean met;
    try (LocalAiServer server = LocalAiServer.start(jar)) {
      met = new EvidenceBenchmark(server).run();
    }
    System.exit(met ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    JsonNode material = material();
    for (JsonNode competency : material.path("competencies")) {
      directions.add(direction(competency));
    }
    double sum = 0;
    for (JsonNode answer : material.path("answers")) {
      double area = area(answer);
      sum += area;
      print("  %-34s %.2f", answer.path("quality").asText(), area);
    }
    double mean = sum / material.path("answers").size();
    boolean met = mean >= TARGET;
    print(
        "On-topic passages first, mean AUC of %d answers: %.3f (target %.1f)%s",
        material.path("answers").size(), mean, TARGET, met ? "" : " MISSED");
    return met;
  }

  private double area(JsonNode answer) throws IOException, InterruptedException {
    float[] direction = directions.get(answer.path("competency").asInt());
    double[] on = nearness(direction, answer.path("on"));
    double[] off = nearness(direction, answer.path("off"));
    double won = 0;
    for (double near : on) {
      for (double far : off) {
        won += near > far ? 1 : near == far ? 0.5 : 0;
      }
    }
    return won / (on.length * off.length);
  }

  private double[] nearness(float[] direction, JsonNode passages)
      throws IOException, InterruptedException {
    return server.embed(texts(passages)).stream()
        .mapToDouble(vector -> dot(direction, vector))
        .toArray();
  }

  /** What it is called and what it looks like weigh the same, as in the application. */
  private float[] direction(JsonNode competency) throws IOException, InterruptedException {
    String said = competency.path("name").asText() + ". " + competency.path("description").asText();
    float[] called = server.embed(List.of(said)).get(0);
    return middle(List.of(called, middle(server.embed(texts(competency.path("anchors"))))));
  }

  private static float[] middle(List<float[]> vectors) {
    float[] sum = new float[vectors.get(0).length];
    for (float[] vector : vectors) {
      double length = Math.sqrt(dot(vector, vector));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) (vector[i] / length);
      }
    }
    double length = Math.sqrt(dot(sum, sum));
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) length;
    }
    return sum;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * (double) other[i];
    }
    return sum;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static JsonNode material() throws IOException {
    try (InputStream file = EvidenceBenchmark.class.getResourceAsStream("invented-answers.json")) {
      return new ObjectMapper().readTree(file);
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
