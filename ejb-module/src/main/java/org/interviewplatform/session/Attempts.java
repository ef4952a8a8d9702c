package org.interviewplatform.session;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;

/** Which questions candidates of the current organisation were shown, and their attempts. */
public interface Attempts {
  void add(OpenedQuestion opened);

  void add(Attempt attempt);

  List<OpenedQuestion> opened(SessionId session);

  Optional<Attempt> find(AttemptId id);

  /** By number, of all questions. */
  List<Attempt> of(SessionId session);

  /** By number. */
  List<Attempt> of(SessionId session, QuestionId question);

  Optional<Attempt> withMedia(MediaId media);
}
