package org.interviewplatform.analysis;

import java.util.List;

/** The words of all transcripts of the current organisation, to be searched. */
public interface SpokenWords {
  /** Newest first; only in answers that count, not in those replaced by a retake. */
  List<Hit> find(SearchQuery query, int most);
}
