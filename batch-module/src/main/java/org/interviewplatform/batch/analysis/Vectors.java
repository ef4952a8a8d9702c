package org.interviewplatform.batch.analysis;

import java.util.List;

/** Arithmetic on vectors of one length. */
final class Vectors {
  private Vectors() {}

  static float[] normalised(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length && length > 0; i++) {
      unit[i] /= (float) length;
    }
    return unit;
  }

  static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }

  /** The direction in the middle of some. */
  static float[] middle(List<float[]> vectors) {
    float[] sum = new float[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return normalised(sum);
  }
}
