package org.interviewplatform.session;

import java.time.Duration;
import java.time.Instant;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.error.DomainException;

/**
 * An interview with the times of the candidate of one session.
 *
 * @param now when it is looked at
 * @param lateUploads how long recordings that were made in time are taken
 */
record SeenInterview(PublicInterview interview, Instant now, Duration lateUploads) {

  /**
   * One of its questions.
   *
   * @throws DomainException {@link SessionError#QUESTION_UNKNOWN}
   */
  QuestionDetails question(QuestionId id) {
    return interview.questions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    SessionError.QUESTION_UNKNOWN, "This interview has no such question."));
  }

  /**
   * Lets something new begin.
   *
   * @throws DomainException {@link InterviewError#DEADLINE_PASSED}
   */
  void requireInTime() {
    if (interview.isOver(now)) {
      throw over();
    }
  }

  /**
   * Lets a recording in whose time ended then.
   *
   * @throws DomainException {@link InterviewError#DEADLINE_PASSED}
   */
  void requireTakesRecording(Instant end) {
    if (!AnswerClock.takesRecording(now, end, interview.deadline(), lateUploads)) {
      throw over();
    }
  }

  private static DomainException over() {
    return new DomainException(
        InterviewError.DEADLINE_PASSED, "The time to answer this interview is over.");
  }
}
