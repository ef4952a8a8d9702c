package org.interviewplatform.localai.embedding;

/**
 * A text as a direction in space.
 *
 * @param vector 384 numbers of length one
 * @param tokens how many pieces the text had
 */
public record Embedding(float[] vector, int tokens) {}
