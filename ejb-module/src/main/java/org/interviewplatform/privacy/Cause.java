package org.interviewplatform.privacy;

/** Why a candidate is erased. */
public enum Cause {
  /** The candidate or the organisation wants it. */
  REQUEST,
  /** The organisation keeps candidates no longer than this. */
  RETENTION
}
