package org.interviewplatform.batch.analysis;

import java.util.List;

/** Turns texts into vectors whose angles tell how near their topics are. */
interface Embedder {

  /** One vector of length 1 for each text, in the same order. */
  List<float[]> embed(List<String> texts);

  /** Which model it is, to be kept with what was found by it. */
  String name();
}
