package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.QuestionDetails;

/**
 * What a candidate may know before beginning: not the questions, whose thinking time has not begun.
 *
 * @param minutes thinking and answering take at most
 */
@Schema(name = "PublicInterview")
public record PublicInterviewView(
    @Schema(examples = "Backend engineer") String title,
    String description,
    Organisation organisation,
    @Schema(examples = "en") String language,
    @Schema(examples = "3") int questionCount,
    @Schema(examples = "8") int minutes) {
  private static final int MINUTE = 60;

  static PublicInterviewView of(PublicInterview interview) {
    return new PublicInterviewView(
        interview.title(),
        interview.description(),
        new Organisation(interview.organisation()),
        interview.language(),
        interview.questions().size(),
        minutes(interview.questions()));
  }

  static PublicInterviewView of(InterviewDetails interview, String organisation) {
    return new PublicInterviewView(
        interview.title(),
        interview.description(),
        new Organisation(organisation),
        interview.language(),
        interview.questions().size(),
        minutes(interview.questions()));
  }

  static int minutes(List<QuestionDetails> questions) {
    int seconds =
        questions.stream().mapToInt(each -> each.thinkSeconds() + each.answerSeconds()).sum();
    return Math.max(1, (seconds + MINUTE - 1) / MINUTE);
  }

  /** Who invites. */
  public record Organisation(@Schema(examples = "Northwind Robotics") String name) {}
}
