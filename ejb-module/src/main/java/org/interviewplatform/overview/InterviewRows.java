package org.interviewplatform.overview;

import java.util.List;
import java.util.Optional;

/**
 * Some interviews of a longer list.
 *
 * @param next where to go on; empty at the end
 */
public record InterviewRows(List<InterviewRow> rows, Optional<InterviewFilter.Place> next) {
  public InterviewRows {
    rows = List.copyOf(rows);
  }
}
