package org.interviewplatform.localai.embedding;

/** Turns text into vectors; used by several threads at once. */
public interface Embedder {

  /** Embeds one text. */
  Embedding embed(String text);

  /** How many pieces a text has, which is what embedding it costs. */
  int tokens(String text);
}
