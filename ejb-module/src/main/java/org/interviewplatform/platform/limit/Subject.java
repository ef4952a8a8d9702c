package org.interviewplatform.platform.limit;

/** By what those who do something are told apart. */
public enum Subject {
  /** The link they came through. */
  LINK,
  /** The candidate's session. */
  SESSION,
  /** The e-mail address they sign in with. */
  ACCOUNT,
  /** A browser they have signed in with before. */
  DEVICE,
  /** The person signed in. */
  USER,
  /** The token a program uses. */
  TOKEN,
  /** The address of the network they come from, which many may share. */
  ADDRESS
}
