package org.interviewplatform.web.ui;

import java.util.UUID;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.review.Comment;
import org.jspecify.annotations.Nullable;

/** A comment on the page of a session. */
public class CommentLine {
  private final Comment comment;

  CommentLine(Comment comment) {
    this.comment = comment;
  }

  public Comment getComment() {
    return comment;
  }

  /** Whose answer it is about; absent for the candidate as such. */
  public @Nullable UUID getQuestion() {
    return comment.question().map(QuestionId::value).orElse(null);
  }

  /** Where to jump to; absent without a moment. */
  public @Nullable Timecode getStart() {
    return comment.momentMillis().map(Timecode::new).orElse(null);
  }
}
