package org.interviewplatform.batch.webhook;

import java.net.SocketException;

/** The address about to be connected to is none that webhooks may go to. */
final class RefusedTargetException extends SocketException {
  private static final long serialVersionUID = 1L;

  RefusedTargetException() {
    super("The address is not one of the public internet.");
  }
}
