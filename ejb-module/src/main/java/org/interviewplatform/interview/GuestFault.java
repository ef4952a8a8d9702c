package org.interviewplatform.interview;

/** What keeps somebody on a list from being invited. */
public enum GuestFault {
  /** There is no e-mail address, or it is none. */
  EMAIL,
  /** The name is too long or has characters that cannot be shown. */
  NAME,
  /** No BCP 47 tag. */
  LANGUAGE,
  /** No per cent of everybody's time from 100 to 400. */
  TIME,
  /** No day, or one that has passed. */
  DEADLINE,
  /** The address stands further up as well. */
  REPEATED,
  /** The address has an invitation to this interview. */
  INVITED
}
