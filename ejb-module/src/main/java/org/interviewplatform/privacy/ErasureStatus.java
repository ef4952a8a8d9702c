package org.interviewplatform.privacy;

/** How far an erasure is. */
public enum ErasureStatus {
  /** The job will do it, or is doing it. */
  ASKED,
  /** Nothing is left but the certificate. */
  DONE,
  /** The job gave up; asked again, it goes on. */
  FAILED
}
