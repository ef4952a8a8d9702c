package org.interviewplatform.batch.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.review.AnswerReview;

/** How a report says things. */
final class Wording {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Wording() {}

  /** Minutes and seconds from the beginning of a recording, such as 1:05. */
  static String time(long millis) {
    long seconds = millis / 1_000;
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  static String date(Instant instant) {
    return DATE.format(instant);
  }

  /** What became of an answer, in a sentence. */
  static String state(AnswerReview answer) {
    if (answer.answer().isEmpty()) {
      return "Not answered.";
    }
    MediaDetails media = answer.answer().get().media();
    if (media.failureReason().isPresent()) {
      return "The recording could not be used: " + media.failureReason().get();
    }
    if (!media.hasWords()) {
      return "The recording has no sound, so there is nothing to transcribe.";
    }
    return answer.analysis().map(Wording::state).orElse("Not analysed.");
  }

  /** The facts of delivery, in a sentence. */
  static String delivery(DeliveryFacts facts) {
    return String.format(
        Locale.ROOT,
        "%d words per minute; %d pauses of a second or more, the longest %.1f s; %d filler words.",
        facts.wordsPerMinute(),
        facts.pauseCount(),
        facts.longestPauseMillis() / 1_000.0,
        facts.fillerCount());
  }

  /** Which mode an answer was analysed in, in a sentence. */
  static String mode(AnswerAnalysis analysis) {
    Scoring scoring = analysis.scoring();
    return switch (scoring.status()) {
      case EVIDENCE_ONLY -> "Evidence only: the passages nearest to each competency. No score.";
      case SCORED -> "Levels are proposed by a chat model, on quotes found in the transcript.";
      case POSTPONED -> "No level is proposed yet. " + scoring.reason().orElse("");
      case WITHHELD -> "No level is proposed. " + scoring.reason().orElse("");
    };
  }

  /** A level proposed, with its spread. */
  static String level(CompetencyScore score) {
    String runs =
        score.runLevels().stream()
            .map(level -> level.map(String::valueOf).orElse("–"))
            .collect(Collectors.joining(", "));
    String level = score.level().map(l -> "level " + l + " proposed").orElse("too little evidence");
    return level + " (runs " + runs + (score.unstable() ? ", unstable)" : ")");
  }

  private static String state(AnswerAnalysis analysis) {
    if (analysis.status() == AnalysisStatus.DECLINED) {
      return "The candidate did not agree to analysis by software; please watch the answer.";
    }
    return analysis
        .transcript()
        .map(Wording::state)
        .orElseGet(
            () ->
                analysis
                    .failureReason()
                    .map(reason -> "The answer could not be analysed: " + reason)
                    .orElse("Not analysed."));
  }

  private static String state(TranscriptText transcript) {
    return switch (transcript.quality()) {
      case GOOD -> "Transcribed by " + transcript.engine() + ".";
      case DOUBTFUL ->
          "Transcribed by "
              + transcript.engine()
              + ", which was unsure throughout (perhaps another language): do not rely on it.";
      case NO_SPEECH -> "Nobody speaks in this answer.";
    };
  }
}
