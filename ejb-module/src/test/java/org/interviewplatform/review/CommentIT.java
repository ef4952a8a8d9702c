package org.interviewplatform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.session.SessionError;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class CommentIT {
  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);
  private final QuestionId question = submissions.interview().questions().get(0).id();
  private final Caller rosa = submissions.reviewer("Rosa");
  private final Caller hal = platform.colleague("Hal", Role.HR);
  private final SessionId anna = submissions.submitted("Anna").id();

  @Test
  void aCommentAtAMomentIsReadByColleagues() {
    add(rosa, new CommentDraft(Optional.of(question), Optional.of(41_200L), " Listen to this. "));

    assertThat(CurrentCaller.in(hal, () -> comments().of(anna)))
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.text()).isEqualTo("Listen to this.");
              assertThat(comment.authorName()).isEqualTo("Rosa");
              assertThat(comment.question()).contains(question);
              assertThat(comment.momentMillis()).contains(41_200L);
              assertThat(comment.saidAt()).isEqualTo(TestPlatform.NOW);
            });
  }

  @Test
  void whoIsMentionedIsTold() {
    Comment comment = add(rosa, about("@Hal and @Rosa, is this it?"));

    assertThat(platform.events())
        .filteredOn(ColleagueMentioned.class::isInstance)
        .containsExactly(new ColleagueMentioned(anna.value(), comment.id(), hal.userId()));
  }

  @Test
  void aCommentSaysSomethingAboutAnAnswerThatWasGiven() {
    assertThatThrownBy(() -> add(rosa, about("  ")))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
    CommentDraft elsewhere =
        new CommentDraft(Optional.of(QuestionId.create()), Optional.of(0L), "Where?");
    assertThatThrownBy(() -> add(rosa, elsewhere))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
    CommentDraft nowhere = new CommentDraft(Optional.empty(), Optional.of(0L), "Where?");
    assertThatThrownBy(() -> add(rosa, nowhere))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
  }

  @Test
  void whoOnlyLooksOnSaysNothing() {
    Caller viewer = platform.colleague("Vera", Role.VIEWER);
    assertThatThrownBy(() -> add(viewer, about("Hello")))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  @Test
  void aReviewerOfOtherInterviewsSeesNoComment() {
    add(rosa, about("Good"));
    Caller ben = platform.colleague("Ben", Role.REVIEWER);
    assertThatThrownBy(() -> CurrentCaller.in(ben, () -> comments().of(anna)))
        .hasFieldOrPropertyWithValue("code", SessionError.NOT_FOUND);
  }

  @Test
  void theQueueLeadsToWhoStillNeedsTheReviewer() {
    platform.passTime(Duration.ofMinutes(1));
    SessionId ben = submissions.submitted("Ben").id();
    platform.passTime(Duration.ofMinutes(1));
    SessionId cleo = submissions.submitted("Cleo").id();
    submissions.started("Dan");

    assertThat(besideFor(rosa, cleo).next()).contains(ben);
    assertThat(besideFor(rosa, ben).next()).contains(anna);
    assertThat(besideFor(rosa, anna).next()).as("goes round").contains(cleo);
    assertThat(besideFor(rosa, ben).previous()).contains(cleo);

    rateAll(rosa, ben);
    assertThat(besideFor(rosa, cleo).next()).as("Ben is rated").contains(anna);
    assertThat(besideFor(hal, cleo).next()).as("not by Hal").contains(ben);
  }

  private void rateAll(Caller caller, SessionId session) {
    CurrentCaller.in(
        caller,
        () ->
            submissions
                .interview()
                .competencies()
                .forEach(
                    each -> platform.get(JudgementService.class).rate(session, each.id(), 3, "")));
  }

  private ReviewQueue.Beside besideFor(Caller caller, SessionId session) {
    return CurrentCaller.in(caller, () -> platform.get(ReviewQueue.class).beside(session));
  }

  private Comment add(Caller caller, CommentDraft draft) {
    return CurrentCaller.in(caller, () -> comments().add(anna, draft));
  }

  private static CommentDraft about(String text) {
    return new CommentDraft(Optional.empty(), Optional.empty(), text);
  }

  private CommentService comments() {
    return platform.get(CommentService.class);
  }
}
