package org.interviewplatform.localai.speech;

import java.util.Arrays;
import java.util.List;

/**
 * Finds when each token was spoken from where the decoder looked while it chose the token.
 *
 * <p>Each head's weights are made comparable by how unusual they are for that moment, all heads are
 * averaged and smoothed, and dynamic time warping finds the monotone path that follows the most
 * attention.
 */
final class Alignment {

  private static final int SMOOTHING = 7;

  private Alignment() {}

  /**
   * Returns for each row the first frame that belongs to it.
   *
   * @param attention one row a token, each of {@code heads} × frames weights
   */
  static int[] starts(List<float[]> attention, int heads) {
    if (attention.isEmpty()) {
      return new int[0];
    }
    float[][] salience = salience(attention, heads);
    for (int row = 0; row < salience.length; row++) {
      salience[row] = smoothed(salience[row]);
    }
    return path(salience);
  }

  private static float[][] salience(List<float[]> attention, int heads) {
    int columns = attention.get(0).length;
    int frames = columns / heads;
    float[][] salience = new float[attention.size()][frames];
    for (int column = 0; column < columns; column++) {
      double mean = 0;
      double square = 0;
      for (float[] row : attention) {
        mean += row[column];
        square += (double) row[column] * row[column];
      }
      mean /= attention.size();
      double deviation = Math.sqrt(Math.max(square / attention.size() - mean * mean, 1e-12));
      for (int row = 0; row < salience.length; row++) {
        salience[row][column % frames] +=
            (float) ((attention.get(row)[column] - mean) / deviation / heads);
      }
    }
    return salience;
  }

  /** The median of each value and its neighbours. */
  static float[] smoothed(float[] values) {
    float[] smoothed = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i - SMOOTHING / 2);
      int to = Math.min(values.length, i + SMOOTHING / 2 + 1);
      float[] window = Arrays.copyOfRange(values, from, to);
      Arrays.sort(window);
      smoothed[i] = window[window.length / 2];
    }
    return smoothed;
  }

  /** Dynamic time warping over rows and columns; returns the first column of each row. */
  static int[] path(float[][] salience) {
    int rows = salience.length;
    int columns = salience[0].length;
    float[][] best = new float[rows + 1][columns + 1];
    Arrays.fill(best[0], Float.NEGATIVE_INFINITY);
    best[0][0] = 0;
    for (int row = 1; row <= rows; row++) {
      best[row][0] = Float.NEGATIVE_INFINITY;
      for (int column = 1; column <= columns; column++) {
        float before = best[row - 1][column - 1];
        before = Math.max(before, best[row - 1][column]);
        before = Math.max(before, best[row][column - 1]);
        best[row][column] = before + salience[row - 1][column - 1];
      }
    }
    return starts(best, rows, columns);
  }

  private static int[] starts(float[][] best, int rows, int columns) {
    int[] starts = new int[rows];
    int row = rows;
    int column = columns;
    while (row > 0 && column > 0) {
      starts[row - 1] = column - 1;
      float diagonal = best[row - 1][column - 1];
      float up = best[row - 1][column];
      float left = best[row][column - 1];
      if (diagonal >= up && diagonal >= left) {
        row--;
        column--;
      } else if (up >= left) {
        row--;
      } else {
        column--;
      }
    }
    return starts;
  }
}
