package org.interviewplatform.audit;

/**
 * Where a chain does not hold.
 *
 * @param place of the seal that does not fit; 0 for an entry that has none
 * @param entry the number of the entry
 */
public record Break(Fault fault, long place, long entry) {
  /** What is wrong there. */
  public enum Fault {
    /** The entry, or its seal, is not what was sealed. */
    ALTERED,
    /** The entry that was sealed is gone. */
    ENTRY_MISSING,
    /** One or more seals before this one are gone. */
    SEAL_MISSING,
    /** The entry was never sealed, though there was time enough. */
    NOT_SEALED,
    /**
     * The chain is whole but not the one that was noted down: its end was cut or it was rewritten.
     */
    NOT_AS_NOTED
  }
}
