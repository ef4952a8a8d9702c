package org.interviewplatform.localstack.demo;

/** The platform answered a request with something other than success. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedException(String request, int status, String body) {
    super(request + " was answered " + status + ": " + body);
  }
}
