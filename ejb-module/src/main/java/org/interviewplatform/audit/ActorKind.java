package org.interviewplatform.audit;

/** Whose doing it was. */
public enum ActorKind {
  /** Somebody signed in, or a token of theirs. */
  USER,
  /** A request of somebody not signed in: a candidate, or whoever tries passwords. */
  VISITOR,
  /** The platform's own work. */
  PLATFORM
}
