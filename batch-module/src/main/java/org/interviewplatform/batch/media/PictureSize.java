package org.interviewplatform.batch.media;

import org.interviewplatform.batch.media.MediaProbe.VideoTrack;

/** The size of a picture as people see it, shrunk so that its short edge fits. */
record PictureSize(int width, int height) {

  /** Even numbers, as H.264 with halved colours needs; never enlarged. */
  static PictureSize fitting(VideoTrack video, int shortEdge) {
    int width = video.shownWidth();
    int height = video.shownHeight();
    double scale = Math.min(1.0, (double) shortEdge / Math.min(width, height));
    return new PictureSize(even(width * scale), even(height * scale));
  }

  private static int even(double edge) {
    return Math.max(2, (int) Math.round(edge / 2) * 2);
  }
}
