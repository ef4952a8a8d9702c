package org.interviewplatform.localai.http;

import org.interviewplatform.localai.embedding.Embedder;
import org.interviewplatform.localai.embedding.Embedding;

/** Answers with the length of the text. */
final class FakeEmbedder implements Embedder {

  @Override
  public Embedding embed(String text) {
    return new Embedding(new float[] {text.length(), 0.5f}, tokens(text));
  }

  @Override
  public int tokens(String text) {
    return text.split(" ").length;
  }
}
