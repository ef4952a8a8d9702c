package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.session.SessionId;

/** The analyses of the current organisation. */
public interface Analyses {
  void add(ResponseAnalysis analysis);

  void add(Transcript transcript);

  void add(Assessment assessment);

  Optional<ResponseAnalysis> find(MediaId media);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<ResponseAnalysis> lock(MediaId media);

  Optional<Transcript> transcript(MediaId media);

  List<Assessment> assessments(MediaId media);

  List<ResponseAnalysis> all(List<MediaId> media);

  /** With their segments, in one statement. */
  List<Transcript> transcripts(List<MediaId> media);

  /** With their evidence, in one statement. */
  List<Assessment> assessments(List<MediaId> media);

  /** Of all answers of a session, and nobody else changes them until the transaction ends. */
  List<ResponseAnalysis> lockAll(SessionId session);

  /** Deletes the transcript, all assessments and what models said about an answer. */
  void forgetFindings(MediaId media);
}
