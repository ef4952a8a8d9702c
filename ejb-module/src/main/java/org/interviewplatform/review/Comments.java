package org.interviewplatform.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.session.SessionId;

/** What reviewers of the current organisation said about candidates. */
public interface Comments {
  void add(Comment comment);

  /** About a candidate, oldest first. */
  List<Comment> of(SessionId session);

  Optional<Comment> find(UUID id);

  /** Everybody of the organisation, by name. */
  List<Colleague> colleagues();
}
