package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.testing.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewDraftTest {
  @Test
  void surroundingSpaceIsDropped() {
    assertThat(titled("  Nurse ").title()).isEqualTo("Nurse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a\0b"})
  void aTitleThatCannotBeReadIsRefused(String title) {
    refused(() -> titled(title));
  }

  @Test
  void lengthIsCountedInCharactersAsPeopleCountThem() {
    assertThat(titled("😀".repeat(200)).title()).hasSize(400);
    refused(() -> titled("x".repeat(201)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "english", "e", "../en", "en_US"})
  void aLanguageThatIsNoTagIsRefused(String language) {
    refused(() -> new InterviewDraft("Nurse", "", language, List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "pt-BR", "zh-Hans-CN"})
  void aLanguageTagIsTaken(String language) {
    assertThat(new InterviewDraft("Nurse", "", language, List.of(), List.of()).language())
        .isEqualTo(language);
  }

  @Test
  void twoCompetenciesOfOneNameAreRefused() {
    CompetencyDraft empathy = new CompetencyDraft("Empathy", "", Drafts.anchors());
    refused(() -> new InterviewDraft("Nurse", "", "en", List.of(), List.of(empathy, empathy)));
  }

  @Test
  void moreThanThirtyQuestionsAreRefused() {
    refused(
        () ->
            new InterviewDraft(
                "Nurse", "", "en", Collections.nCopies(31, Drafts.question("Why?")), List.of()));
  }

  @Test
  void timesOutOfRangeAreRefused() {
    refused(() -> new QuestionDraft("Why?", QuestionKind.VIDEO, -1, 120, 0));
    refused(() -> new QuestionDraft("Why?", QuestionKind.VIDEO, 0, 9, 0));
    refused(() -> new QuestionDraft("Why?", QuestionKind.VIDEO, 0, Integer.MAX_VALUE, 0));
    refused(() -> new QuestionDraft("Why?", QuestionKind.VIDEO, 0, 120, 11));
  }

  @Test
  void fourAnchorsAreNotEnough() {
    refused(() -> Anchors.of(List.of("1", "2", "3", "4")));
  }

  private static InterviewDraft titled(String title) {
    return new InterviewDraft(title, "", "en", List.of(), List.of());
  }

  private static void refused(ThrowingCallable writing) {
    assertThatThrownBy(writing).hasFieldOrPropertyWithValue("code", InterviewError.INVALID);
  }
}
