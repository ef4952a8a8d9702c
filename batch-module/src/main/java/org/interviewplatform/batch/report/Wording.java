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
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.platform.error.Sentences;
import org.interviewplatform.review.AnswerReview;

/** How a report says things, in its reader's language or else in English. */
final class Wording {
  private static final String BUNDLE = "org.interviewplatform.batch.report.report";

  /** Of files that programs read: one language for all. */
  static final Wording ENGLISH = in("en");

  private final Words words;
  private final Sentences sentences;
  private final DateTimeFormatter date;

  private Wording(Words words) {
    this.words = words;
    this.sentences = Sentences.in(words.locale());
    this.date =
        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", words.locale())
            .withZone(ZoneOffset.UTC);
  }

  /**
   * The words of a language.
   *
   * @param language a BCP 47 tag
   */
  static Wording in(String language) {
    return new Wording(Words.of(BUNDLE, language));
  }

  /** A text with the values in it. */
  String text(String key, Object... values) {
    return words.text(key, values);
  }

  /** Minutes and seconds from the beginning of a recording, such as 1:05. */
  static String time(long millis) {
    long seconds = millis / 1_000;
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  String date(Instant instant) {
    return date.format(instant);
  }

  /** What became of an answer, in a sentence. */
  String state(AnswerReview answer) {
    if (answer.answer().isEmpty()) {
      return text("state.unanswered");
    }
    MediaDetails media = answer.answer().get().media();
    if (media.failureReason().isPresent()) {
      return text("state.unusable", sentences.of(media.failureReason().get()));
    }
    if (!media.hasWords()) {
      return text("state.no-sound");
    }
    return answer.analysis().map(this::state).orElseGet(() -> text("state.unanalysed"));
  }

  /** The facts of delivery, in a sentence. */
  String delivery(DeliveryFacts facts) {
    return text(
        "delivery",
        facts.wordsPerMinute(),
        facts.pauseCount(),
        facts.longestPauseMillis() / 1_000.0,
        facts.fillerCount());
  }

  /** Which mode an answer was analysed in, in a sentence. */
  String mode(AnswerAnalysis analysis) {
    Scoring scoring = analysis.scoring();
    return switch (scoring.status()) {
      case EVIDENCE_ONLY -> text("mode.evidence");
      case SCORED -> text("mode.scored");
      case POSTPONED -> text("mode.postponed") + reason(scoring);
      case WITHHELD -> text("mode.withheld") + reason(scoring);
    };
  }

  /** Reasons are kept in English. */
  private String reason(Scoring scoring) {
    return scoring.reason().map(reason -> " " + sentences.of(reason)).orElse("");
  }

  /** A level proposed, with its spread. */
  String level(CompetencyScore score) {
    String runs =
        score.runLevels().stream()
            .map(level -> level.map(String::valueOf).orElse("–"))
            .collect(Collectors.joining(", "));
    String level =
        score.level().map(l -> text("level.proposed", l)).orElseGet(() -> text("level.none"));
    return level + " " + text(score.unstable() ? "level.unstable" : "level.runs", runs);
  }

  private String state(AnswerAnalysis analysis) {
    if (analysis.status() == AnalysisStatus.DECLINED) {
      return text("state.declined");
    }
    return analysis
        .transcript()
        .map(this::state)
        .orElseGet(
            () ->
                analysis
                    .failureReason()
                    .map(reason -> text("state.failed", sentences.of(reason)))
                    .orElseGet(() -> text("state.unanalysed")));
  }

  private String state(TranscriptText transcript) {
    return switch (transcript.quality()) {
      case GOOD -> text("state.good", transcript.engine());
      case DOUBTFUL -> text("state.doubtful", transcript.engine());
      case NO_SPEECH -> text("state.no-speech");
    };
  }
}
