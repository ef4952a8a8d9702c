package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.review.Comment;
import org.jspecify.annotations.Nullable;

/** A comment to read. */
@Schema(name = "Comment")
public record CommentView(
    UUID id,
    @Nullable UUID questionId,
    @Nullable Long momentMillis,
    UUID authorId,
    String author,
    String text,
    Instant saidAt) {
  static CommentView of(Comment comment) {
    return new CommentView(
        comment.id(),
        comment.question().map(QuestionId::value).orElse(null),
        comment.momentMillis().orElse(null),
        comment.author(),
        comment.authorName(),
        comment.text(),
        comment.saidAt());
  }
}
