package org.interviewplatform.verifier;

/** Something wrong with a bundle, and in which entry. */
record Finding(Kind kind, String entry, String detail) {
  enum Kind {
    /** Its bytes are not the signed ones. */
    ALTERED,
    /** It was signed and is not there. */
    REMOVED,
    /** It is there and was not signed. */
    ADDED,
    /** It is there more than once. */
    REPEATED,
    /** The list or the file cannot be believed at all. */
    UNTRUSTED
  }

  @Override
  public String toString() {
    return kind + " " + printable(entry) + (detail.isEmpty() ? "" : " (" + detail + ")");
  }

  /** A name may hold anything, also what moves a terminal's cursor. */
  private static String printable(String name) {
    return name.replaceAll("[^\\x20-\\x7e]", "?");
  }
}
