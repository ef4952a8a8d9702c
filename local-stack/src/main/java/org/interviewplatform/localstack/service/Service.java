package org.interviewplatform.localstack.service;

/** A running service of the stack. Closing it stops it within a bounded time and keeps its data. */
public interface Service extends AutoCloseable {

  /** What it is called in health output, such as {@code postgresql}. */
  String name();

  /** Where it answers, such as {@code 127.0.0.1:15432}. */
  String address();

  /**
   * Uses the service once as a client would.
   *
   * @throws Exception when it does not answer as it should
   */
  void check() throws Exception;

  @Override
  void close();
}
