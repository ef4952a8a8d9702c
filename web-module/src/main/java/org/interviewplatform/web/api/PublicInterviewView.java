package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.Guest;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.QuestionDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate may know before beginning: not what is asked, whose thinking time has not begun.
 *
 * @param minutes thinking and answering take at most
 * @param deadline until when this candidate may begin and answer
 * @param personal whom the link was made for; absent behind a link for everybody
 */
@Schema(name = "PublicInterview")
public record PublicInterviewView(
    UUID id,
    @Schema(examples = "Backend engineer") String title,
    String description,
    BrandView organisation,
    @Schema(examples = "en") String language,
    @Schema(examples = "3") int questionCount,
    @Schema(examples = "8") int minutes,
    @Nullable Instant deadline,
    @Nullable VideoView introVideo,
    List<UnaskedQuestionView> questions,
    @Nullable Personal personal) {
  private static final int MINUTE = 60;

  /** The interview as seen through the link with this token. */
  static PublicInterviewView of(
      PublicInterview interview, String linkToken, WatchableVideos videos) {
    return new PublicInterviewView(
        interview.id().value(),
        interview.title(),
        interview.description(),
        BrandView.of(interview.organisation(), linkToken),
        interview.language(),
        interview.questions().size(),
        minutes(interview.questions()),
        interview.deadline().orElse(null),
        videos.introduction(),
        UnaskedQuestionView.of(interview.questions()),
        interview.guest().map(Personal::of).orElse(null));
  }

  static int minutes(List<QuestionDetails> questions) {
    int seconds =
        questions.stream().mapToInt(each -> each.thinkSeconds() + each.answerSeconds()).sum();
    return Math.max(1, (seconds + MINUTE - 1) / MINUTE);
  }

  /**
   * Whom a personal link was made for.
   *
   * @param started whether the interview has been begun, so that it only goes on
   * @param timeMultiplier is in all times of the questions already
   */
  @Schema(name = "PersonalLink")
  public record Personal(
      @Schema(examples = "Ada Lovelace") String name,
      @Schema(examples = "ada@example.com") String email,
      boolean started,
      @Schema(examples = "1.5") BigDecimal timeMultiplier) {
    static Personal of(Guest guest) {
      return new Personal(
          guest.name(), guest.email(), guest.started(), guest.timeMultiplier().value());
    }
  }
}
