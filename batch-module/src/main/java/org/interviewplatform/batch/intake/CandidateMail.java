package org.interviewplatform.batch.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.TimeMultiplier;

/**
 * Words for one candidate, in the candidate's language or else in English. A language is a file
 * beside the English one.
 */
final class CandidateMail {
  private static final String BUNDLE = "org.interviewplatform.batch.intake.candidate-mail";
  private static final int MINUTE = 60;

  private final String name;
  private final Words words;
  private final PublicInterview interview;

  private CandidateMail(String name, Words words, PublicInterview interview) {
    this.name = name;
    this.words = words;
    this.interview = interview;
  }

  static CandidateMail to(String name, String language, PublicInterview interview) {
    return new CandidateMail(name, Words.of(BUNDLE, language), interview);
  }

  /** A text with the candidate's name, the organisation's and the interview's title in it. */
  String text(String key) {
    return words.text(key, name, interview.organisation().name(), interview.title());
  }

  /**
   * The text of an invitation or a reminder of it: what awaits this person, until when, and whom to
   * ask.
   */
  String invitation(String kind) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(text(kind + ".body"));
    paragraphs.add(words.text("invitation.extent", interview.questions().size(), minutes()));
    interview.deadline().map(this::deadline).ifPresent(paragraphs::add);
    if (!interview.timeMultiplier().equals(TimeMultiplier.NONE)) {
      paragraphs.add(words.text("invitation.time", interview.timeMultiplier().value()));
    }
    paragraphs.add(text("invitation.personal"));
    interview
        .organisation()
        .contactEmail()
        .map(address -> words.text("invitation.contact", address))
        .ifPresent(paragraphs::add);
    return String.join("\n\n", paragraphs);
  }

  private String deadline(Instant end) {
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(words.locale())
            .withZone(ZoneOffset.UTC);
    return words.text("invitation.deadline", format.format(end));
  }

  private int minutes() {
    int seconds = interview.questions().stream().mapToInt(CandidateMail::seconds).sum();
    return Math.max(1, (seconds + MINUTE - 1) / MINUTE);
  }

  private static int seconds(QuestionDetails question) {
    return question.thinkSeconds() + question.answerSeconds();
  }
}
