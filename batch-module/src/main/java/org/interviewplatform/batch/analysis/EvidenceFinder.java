package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.interview.CompetencyDetails;

/**
 * Finds, for each competency, the passages of an answer that are nearest to it in topic. There is
 * no absolute nearness that means anything, so passages are only ranked within their answer; and
 * nearness of topic says nothing of quality, so there is no level and no score.
 */
final class EvidenceFinder {
  private static final int MOST_PASSAGES = 3;

  /** How much of a passage's nearness to everything is held against it. */
  private static final double COMMON_SHARE = 0.5;

  private final Embedder embedder;

  EvidenceFinder(Embedder embedder) {
    this.embedder = embedder;
  }

  List<CompetencyEvidence> find(TranscriptText transcript, List<CompetencyDetails> competencies) {
    List<Passage> passages = Passages.of(transcript);
    if (passages.isEmpty() || competencies.isEmpty()) {
      return List.of();
    }
    List<float[]> spoken = embedder.embed(passages.stream().map(Passage::quote).toList());
    double[][] nearness =
        competencies.stream()
            .map(competency -> standardised(nearness(direction(competency), spoken)))
            .toArray(double[][]::new);
    double[] common = common(nearness, passages.size());
    List<CompetencyEvidence> evidence = new ArrayList<>();
    for (int i = 0; i < nearness.length; i++) {
      List<Passage> nearest = nearest(passages, nearness[i], common);
      evidence.add(new CompetencyEvidence(competencies.get(i).id(), embedder.name(), nearest));
    }
    return evidence;
  }

  /** What it is called and what it looks like weigh the same. */
  private float[] direction(CompetencyDetails competency) {
    List<String> texts = new ArrayList<>();
    texts.add((competency.name() + ". " + competency.description()).strip());
    competency.anchors().levels().stream().filter(a -> !a.isBlank()).forEach(texts::add);
    List<float[]> vectors = embedder.embed(texts);
    if (vectors.size() == 1) {
      return vectors.get(0);
    }
    float[] anchors = Vectors.middle(vectors.subList(1, vectors.size()));
    return Vectors.middle(List.of(vectors.get(0), anchors));
  }

  private static double[] nearness(float[] direction, List<float[]> spoken) {
    return spoken.stream().mapToDouble(vector -> Vectors.dot(direction, vector)).toArray();
  }

  /** Mean 0 and deviation 1 over the answer. */
  private static double[] standardised(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    double deviation = Math.sqrt(variance);
    return Arrays.stream(values).map(v -> deviation == 0 ? 0 : (v - mean) / deviation).toArray();
  }

  /** A passage near to every competency is evidence of none in particular. */
  private static double[] common(double[][] nearness, int passages) {
    return IntStream.range(0, passages)
        .mapToDouble(p -> Arrays.stream(nearness).mapToDouble(row -> row[p]).average().orElse(0))
        .map(mean -> nearness.length == 1 ? 0 : COMMON_SHARE * mean)
        .toArray();
  }

  /** The best, and up to two more that are nearer than the answer is on the whole. */
  private static List<Passage> nearest(List<Passage> passages, double[] near, double[] common) {
    List<Integer> order =
        IntStream.range(0, near.length)
            .boxed()
            .sorted(Comparator.comparingDouble(p -> common[p] - near[p]))
            .toList();
    return IntStream.range(0, Math.min(MOST_PASSAGES, order.size()))
        .filter(i -> i == 0 || near[order.get(i)] > common[order.get(i)])
        .mapToObj(i -> passages.get(order.get(i)))
        .toList();
  }
}
