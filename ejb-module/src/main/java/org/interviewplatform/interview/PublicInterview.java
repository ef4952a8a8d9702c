package org.interviewplatform.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.organisation.Brand;

/**
 * What the holder of one link may know of an interview: never the rubric.
 *
 * @param link through which it is seen
 * @param deadline the guest's own, or else the interview's
 * @param questions with the guest's times, where there is a guest
 * @param guest the person a personal link was made for
 */
public record PublicInterview(
    InterviewId id,
    PublicLinkId link,
    Brand organisation,
    String title,
    String description,
    String language,
    Optional<Instant> deadline,
    List<QuestionDetails> questions,
    Optional<Guest> guest) {

  static PublicInterview of(
      ShownInterview shown, PublicLinkId link, Brand organisation, Optional<Invitation> personal) {
    TimeMultiplier multiplier =
        personal.map(Invitation::timeMultiplier).orElse(TimeMultiplier.NONE);
    return new PublicInterview(
        shown.id(),
        link,
        organisation,
        shown.title(),
        shown.description(),
        shown.language(),
        personal.flatMap(Invitation::deadline).or(shown::deadline),
        shown.questions().stream().map(question -> question.stretched(multiplier)).toList(),
        personal.map(Invitation::guest));
  }

  /** By how much this candidate's times are longer than everybody's. */
  public TimeMultiplier timeMultiplier() {
    return guest.map(Guest::timeMultiplier).orElse(TimeMultiplier.NONE);
  }

  /** Whether the time to begin is over. */
  public boolean isOver(Instant now) {
    return deadline.filter(end -> !now.isBefore(end)).isPresent();
  }
}
