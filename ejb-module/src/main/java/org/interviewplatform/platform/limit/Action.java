package org.interviewplatform.platform.limit;

/** What is limited. */
public enum Action {
  /** Beginning a session. */
  START,
  /** Opening a question or beginning an attempt at it. */
  OPEN,
  /** Beginning or ending an upload, or sending an answer. */
  UPLOAD,
  /** Asking for addresses to put parts to. */
  SIGN,
  /** Measuring the speed of the connection. */
  SPEED_TEST,
  /** Having an e-mail sent, or telling HR something. */
  MESSAGE,
  /** Looking at answers through a link. */
  SHARED,
  /** Signing in with a password; one that succeeds is not counted. */
  SIGN_IN,
  /** Asking for a new password. */
  RESET,
  /** Anything on the API by who has an account. */
  CALL
}
