package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.review.Comment;
import org.interviewplatform.review.CommentDraft;
import org.interviewplatform.review.CommentService;
import org.interviewplatform.review.ReviewError;
import org.interviewplatform.session.SessionId;
import org.junit.jupiter.api.Test;

class CommentsPageTest {
  private final UUID question = UUID.randomUUID();
  private final SessionId session = SessionId.create();
  private final List<CommentDraft> said = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private final FakeFeedback feedback = new FakeFeedback();
  private final CommentsPage page =
      new CommentsPage(new Collected(), field -> fields.getOrDefault(field, ""), feedback);

  CommentsPageTest() {
    page.setId(session.value().toString());
  }

  @Test
  void aCommentIsAboutTheMomentOfItsWriting() {
    fields.put("question", question.toString());
    fields.put("moment", "41.20");
    fields.put("text", "Listen");

    assertThat(page.say()).contains(session.value().toString());

    assertThat(said)
        .containsExactly(
            new CommentDraft(
                Optional.of(new QuestionId(question)), Optional.of(41_200L), "Listen"));
    assertThat(feedback.told).containsExactly("comments.said");
  }

  @Test
  void withoutAScriptItIsAboutTheCandidate() {
    fields.put("moment", "12");
    fields.put("text", "Good");

    page.say();

    assertThat(said).containsExactly(new CommentDraft(Optional.empty(), Optional.empty(), "Good"));
  }

  @Test
  void aRefusalIsSaid() {
    page.say();

    assertThat(feedback.told).containsExactly(ReviewError.INVALID.code());
  }

  private final class Collected extends CommentService {
    @Override
    public Comment add(SessionId id, CommentDraft draft) {
      if (draft.text().isEmpty()) {
        throw new DomainException(ReviewError.INVALID, "Please write a comment.");
      }
      said.add(draft);
      return new Comment(
          UUID.randomUUID(),
          id,
          draft.question(),
          draft.momentMillis(),
          UUID.randomUUID(),
          "Rosa",
          draft.text(),
          Samples.NOON);
    }
  }
}
