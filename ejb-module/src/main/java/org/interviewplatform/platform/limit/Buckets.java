package org.interviewplatform.platform.limit;

/** Token buckets. One that nobody took from for long is as good as full and may be forgotten. */
public interface Buckets {
  /** Takes a token; when there is none, tells how long it takes until there is one. */
  Taken take(String bucket, Rate rate);

  /** Puts a token back. */
  void giveBack(String bucket, Rate rate);
}
