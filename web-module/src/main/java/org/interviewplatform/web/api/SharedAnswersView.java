package org.interviewplatform.web.api;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.review.SharedAnswers;
import org.jspecify.annotations.Nullable;

/** Answers behind a link. */
@Schema(name = "SharedAnswers")
public record SharedAnswersView(
    String interviewTitle,
    @Schema(description = "Absent where the link hides it") @Nullable String candidate,
    Instant expiresAt,
    List<Line> answers) {
  /** As long as somebody may watch one answer; the page asks anew when it is over. */
  private static final Duration VALIDITY = Duration.ofMinutes(15);

  /** One answer; its address holds for a quarter of an hour. */
  @Schema(name = "SharedAnswer")
  public record Line(
      String question,
      @Schema(examples = "VIDEO") String kind,
      @Nullable URI playable,
      @Nullable String text) {}

  static SharedAnswersView of(SharedAnswers shared, MediaLinks links) {
    return new SharedAnswersView(
        shared.interviewTitle(),
        shared.candidate().orElse(null),
        shared.expiresAt(),
        shared.answers().stream().map(each -> line(each, links)).toList());
  }

  private static Line line(SharedAnswers.Answer answer, MediaLinks links) {
    MediaDetails media = answer.media();
    return new Line(
        answer.question().text(),
        answer.question().kind().name(),
        links.playable(media, VALIDITY).orElse(null),
        answer.text().orElse(null));
  }
}
