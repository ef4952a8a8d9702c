package org.interviewplatform.session;

import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.OriginalDetails;

/**
 * An upload of one session.
 *
 * @param attempt it belongs to, if it has one already
 * @param pending what it will answer by itself, until it has arrived
 */
record OwnUpload(
    OriginalDetails upload, Optional<Attempt> attempt, Optional<PendingAnswer> pending) {
  boolean isFor(UploadWish wish) {
    Optional<QuestionId> question =
        attempt.map(Attempt::questionId).or(() -> pending.map(PendingAnswer::questionId));
    boolean sameAttempt =
        wish.attempt().isEmpty() || wish.attempt().equals(attempt.map(Attempt::id));
    return sameAttempt
        && question.filter(wish.question()::equals).isPresent()
        && upload.segment() == wish.segment();
  }
}
