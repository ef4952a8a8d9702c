package org.interviewplatform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.privacy.HeldFiles;
import org.interviewplatform.platform.privacy.HeldRows;

/** Does with a candidate's data what is asked, within the current transaction. */
public interface HeldData {
  List<HeldFile> files(HeldFiles where, CandidateTrace trace);

  /** As JSON objects, without what is secret. */
  List<JsonNode> read(HeldRows rows, CandidateTrace trace);

  /** How many there are; 0 of what cannot be read. */
  long count(HeldRows rows, CandidateTrace trace);

  void erase(HeldRows rows, CandidateTrace trace);

  /** Takes jobs about the candidate away that wait, but for one kind. */
  void dropWaitingJobs(CandidateTrace trace, String except);

  /** Whether jobs about the candidate, but for one kind, are being done. */
  boolean isWorkedOn(CandidateTrace trace, String except);
}
