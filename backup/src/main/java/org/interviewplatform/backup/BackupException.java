package org.interviewplatform.backup;

/** Why a command cannot do what it was asked; the message is for whoever called it. */
final class BackupException extends RuntimeException {
  BackupException(String message) {
    super(message);
  }

  BackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
