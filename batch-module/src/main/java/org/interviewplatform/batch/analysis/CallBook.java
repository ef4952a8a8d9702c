package org.interviewplatform.batch.analysis;

import java.util.Optional;
import org.interviewplatform.analysis.ModelCallDetails;

/** The account of one organisation's calls, as the job at hand keeps it. */
interface CallBook {

  /** What an earlier attempt of the job was answered to the same question with the same seed. */
  Optional<ModelCallDetails> answered(String promptHash, long seed);

  /** Whether so many millionths more may be spent this month. */
  boolean allows(long micros);

  /**
   * Keeps a call, at once: what was paid for must not be lost with the job.
   *
   * @throws org.interviewplatform.platform.error.DomainException where analysis was no longer
   *     agreed to, or the job was taken away
   */
  void record(ModelCallDetails call);

  /** Whether the candidate still agrees; asked before every call. */
  boolean isAgreed();
}
