package org.interviewplatform.platform.privacy;

import java.util.List;

/**
 * Tells what a feature keeps of a candidate. A feature that makes a table or a file of candidates'
 * data adds it here; a test looks for what was left out.
 */
public interface PersonalDataHolder {
  /** Its rows. */
  List<HeldRows> rows();

  /** Queries for what it keeps in the object storage. */
  default List<HeldFiles> files() {
    return List.of();
  }
}
