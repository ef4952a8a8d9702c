package org.interviewplatform.privacy;

import java.util.List;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldFile;

/** What the job has to delete. */
public record ErasureTask(Erasure erasure, CandidateTrace trace, List<HeldFile> files) {}
