package org.interviewplatform.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDraft;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.QuestionDraft;
import org.interviewplatform.interview.QuestionKind;

/** Interviews to test with. */
public final class Drafts {
  private Drafts() {}

  /** Two questions, one competency. */
  public static InterviewDraft supportEngineer() {
    return new InterviewDraft(
        "Support engineer",
        "Two short questions.",
        "en",
        List.of(question("How do you calm an angry customer?"), question("What is DNS?")),
        List.of(new CompetencyDraft("Empathy", "Hears people out.", anchors())));
  }

  /** The same, to be answered until then. */
  public static InterviewDraft supportEngineer(Instant deadline) {
    InterviewDraft draft = supportEngineer();
    return new InterviewDraft(
        draft.title(),
        draft.description(),
        draft.language(),
        draft.questions(),
        draft.competencies(),
        Optional.of(deadline));
  }

  /** A video question with one retake. */
  public static QuestionDraft question(String text) {
    return new QuestionDraft(text, QuestionKind.VIDEO, 30, 120, 1);
  }

  public static Anchors anchors() {
    return Anchors.of(List.of("Ignores", "Interrupts", "Listens", "Reflects", "Resolves"));
  }
}
