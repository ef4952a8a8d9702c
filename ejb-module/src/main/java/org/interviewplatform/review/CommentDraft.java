package org.interviewplatform.review;

import java.util.Optional;
import org.interviewplatform.interview.QuestionId;

/**
 * What somebody wants to say about a candidate.
 *
 * @param text with {@code @Name} of colleagues who are to be told
 */
public record CommentDraft(
    Optional<QuestionId> question, Optional<Long> momentMillis, String text) {}
