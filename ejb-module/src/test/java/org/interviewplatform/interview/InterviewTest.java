package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.testing.Drafts;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Interview interview = written(Drafts.supportEngineer());

  @Test
  void aNewInterviewIsADraft() {
    assertThat(interview.status()).isEqualTo(InterviewStatus.DRAFT);
    assertThat(interview.questions()).hasSize(2);
  }

  @Test
  void publishingOpensIt() {
    interview.publish(NOW);
    assertThat(interview.status()).isEqualTo(InterviewStatus.ACTIVE);
    assertThat(interview.publishedAt()).contains(NOW);
  }

  @Test
  void publishingWithoutQuestionsIsRefused() {
    Interview empty = written(new InterviewDraft("Empty", "", "en", List.of(), List.of()));
    assertThatThrownBy(() -> empty.publish(NOW))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.code()).isEqualTo(InterviewError.NO_QUESTIONS));
    assertThat(empty.status()).isEqualTo(InterviewStatus.DRAFT);
  }

  @Test
  void aPublishedInterviewIsFrozen() {
    interview.publish(NOW);
    assertThatThrownBy(() -> interview.rewrite(Drafts.supportEngineer()))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.code()).isEqualTo(InterviewError.WRONG_STATE));
  }

  @Test
  void publishingTwiceIsRefused() {
    interview.publish(NOW);
    assertThatThrownBy(() -> interview.publish(NOW)).isInstanceOf(DomainException.class);
  }

  @Test
  void onlyWhatIsOpenCanBeClosed() {
    assertThatThrownBy(() -> interview.close(NOW)).isInstanceOf(DomainException.class);
    interview.publish(NOW);
    interview.close(NOW);
    assertThat(interview.status()).isEqualTo(InterviewStatus.CLOSED);
  }

  @Test
  void rewritingReplacesTheQuestions() {
    interview.rewrite(
        new InterviewDraft("Nurse", "", "en", List.of(Drafts.question("Why nursing?")), List.of()));
    assertThat(interview.questions()).extracting(Question::text).containsExactly("Why nursing?");
    assertThat(interview.competencies()).isEmpty();
  }

  private static Interview written(InterviewDraft draft) {
    return new Interview(new OrganisationId(UUID.randomUUID()), UUID.randomUUID(), NOW, draft);
  }
}
