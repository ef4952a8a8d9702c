package org.interviewplatform.platform.privacy;

/**
 * Finds files of a candidate in the object storage.
 *
 * @param certain whether a row says that the file is there; else it may have been left behind
 * @param query SQL that gives {@code object_key} and {@code upload_id} (null where nothing is being
 *     uploaded), with the names of {@link HeldRows#condition()}
 */
public record HeldFiles(boolean certain, String query) {
  /** Files that rows speak of. */
  public static HeldFiles certain(String query) {
    return new HeldFiles(true, query);
  }

  /** Files that work which was cut off may have left behind. */
  public static HeldFiles possible(String query) {
    return new HeldFiles(false, query);
  }
}
