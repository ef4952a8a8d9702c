package org.interviewplatform.report;

import java.util.Optional;
import org.interviewplatform.session.SessionId;

/** The reports of the current organisation. */
public interface Reports {
  void add(Report report);

  Optional<Report> find(SessionId session);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Report> lock(SessionId session);
}
