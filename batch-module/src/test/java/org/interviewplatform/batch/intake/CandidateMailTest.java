package org.interviewplatform.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.interviewplatform.interview.Guest;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.interview.TimeMultiplier;
import org.interviewplatform.organisation.Brand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateMailTest {
  private static final Instant CHRISTMAS = Instant.parse("2026-12-24T17:00:00Z");

  @Test
  void anInvitationTellsWhatWhenAndWhomToAsk() {
    CandidateMail mail = CandidateMail.to("Ada", "en", interview(new BigDecimal("1.5")));
    assertThat(mail.text("invitation.subject"))
        .isEqualTo("Acme invites you to an interview: Nurse");
    assertThat(mail.invitation("invitation"))
        .startsWith("Hello Ada,")
        .contains("Number of questions: 1. Time needed: at most 3 min.")
        .contains("December 24, 2026")
        .contains("1.5 times")
        .contains("jobs@acme.example");
  }

  @Test
  void russiansReadRussianWithTheirNumbersAndDates() {
    CandidateMail mail = CandidateMail.to("Анна", "ru-RU", interview(new BigDecimal("1.5")));
    assertThat(mail.invitation("invitation"))
        .startsWith("Здравствуйте, Анна!")
        .contains("24 декабря 2026")
        .contains("в 1,5 раза")
        .doesNotContainPattern("Hello|questions|please");
  }

  @Test
  void whoHasNoMoreTimeAndNoDeadlineReadsNothingOfIt() {
    PublicInterview plain = interview(BigDecimal.ONE);
    assertThat(CandidateMail.to("Ada", "en", plain).invitation("invitation"))
        .doesNotContain("times as long");
  }

  @Test
  void aLanguageNobodyWroteIsEnglish() {
    CandidateMail mail = CandidateMail.to("Aiko", "ja", interview(BigDecimal.ONE));
    assertThat(mail.invitation("invitation"))
        .startsWith("Hello Aiko,")
        .contains("December 24, 2026");
  }

  @Test
  void whatPeopleWroteIsNoPattern() {
    PublicInterview odd = interview(BigDecimal.ONE);
    assertThat(CandidateMail.to("{1} 'Ada'", "en", odd).text("receipt.body"))
        .contains("Hello {1} 'Ada',");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ru"})
  void everyLanguageHasEveryText(String language) {
    Properties translated = properties(language);
    assertThat(translated.stringPropertyNames())
        .isEqualTo(properties("").stringPropertyNames())
        .allSatisfy(key -> assertThat(translated.getProperty(key)).isNotBlank());
  }

  private static PublicInterview interview(BigDecimal multiplier) {
    TimeMultiplier times = new TimeMultiplier(multiplier);
    return new PublicInterview(
        InterviewId.create(),
        PublicLinkId.create(),
        new Brand(
            "Acme",
            Optional.empty(),
            Optional.empty(),
            Optional.of("jobs@acme.example"),
            Optional.empty()),
        "Nurse",
        "",
        "en",
        Optional.of(CHRISTMAS),
        List.of(new QuestionDetails(QuestionId.create(), "Why?", QuestionKind.VIDEO, 30, 121, 1)),
        Optional.of(new Guest("Ada", "ada@example.org", "en", false, times)));
  }

  private static Properties properties(String language) {
    Properties read = new Properties();
    String name = "candidate-mail" + language + ".properties";
    try (InputStream file = CandidateMail.class.getResourceAsStream(name)) {
      read.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  @Test
  void aReminderSaysThatTheInterviewStillAwaitsThePerson() {
    assertThat(CandidateMail.to("Ada", "en", interview(BigDecimal.ONE)).invitation("reminder"))
        .startsWith("Hello Ada,")
        .contains("still awaits you");
  }
}
