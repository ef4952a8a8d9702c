package org.interviewplatform.batch.intake;

/** An event, or a version of one, that this release does not know. */
final class UnknownEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownEventException(String type) {
    super("No route for events of type " + type);
  }
}
