package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.testing.Drafts;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class ShelfIT {
  private final TestPlatform platform = new TestPlatform();
  private final InterviewService interviews = platform.get(InterviewService.class);
  private final TemplateService templates = platform.get(TemplateService.class);
  private final QuestionBankService bank = platform.get(QuestionBankService.class);

  @Test
  void aTemplateHoldsWhatWasWritten() {
    InterviewDetails interview = written();

    TemplateDetails kept = platform.asAdmin(() -> templates.keep(interview.id(), "First round"));

    assertThat(kept.questions()).isEqualTo(2);
    assertThat(platform.asAdmin(() -> templates.draft(kept.id())))
        .isEqualTo(Drafts.supportEngineer());
  }

  @Test
  void savingUnderTheSameNameTakesItsPlace() {
    InterviewDetails interview = written();
    platform.asAdmin(() -> templates.keep(interview.id(), "First round"));
    platform.asAdmin(() -> templates.keep(interview.id(), "first ROUND"));

    assertThat(platform.asAdmin(templates::list))
        .extracting(TemplateDetails::name)
        .containsExactly("First round");
  }

  @Test
  void aTemplateThatWasThrownAwayIsGone() {
    TemplateDetails kept = platform.asAdmin(() -> templates.keep(written().id(), "Once"));
    platform.asAdmin(
        () -> {
          templates.remove(kept.id());
          return Boolean.TRUE;
        });

    assertThatThrownBy(() -> platform.asAdmin(() -> templates.draft(kept.id())))
        .hasFieldOrPropertyWithValue("code", InterviewError.NOT_ON_THE_SHELF);
  }

  @Test
  void aQuestionIsKeptWithItsCompetenciesAndFoundByItsWords() {
    BankedDraft draft =
        new BankedDraft(
            new QuestionDraft("What is 5_5?", QuestionKind.TEXT, 0, 60, 0, Optional.of(500)),
            List.of(new CompetencyDraft("Care", "", Drafts.anchors())));
    platform.asAdmin(() -> bank.keep(draft));
    platform.asAdmin(() -> bank.keep(new BankedDraft(Drafts.question("What is DNS?"), List.of())));
    platform.asAdmin(() -> bank.keep(draft));

    assertThat(platform.asAdmin(() -> bank.list(Optional.of("5_5"), Optional.empty(), 10)).items())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.question()).isEqualTo(draft.question());
              assertThat(found.competencies()).isEqualTo(draft.competencies());
            });
    assertThat(platform.asAdmin(() -> bank.list(Optional.empty(), Optional.empty(), 10)).items())
        .hasSize(2);
  }

  @Test
  void onlyWhoWritesInterviewsComesToTheShelf() {
    EnumSet<Role> reviewer = EnumSet.of(Role.REVIEWER);

    assertThatThrownBy(() -> platform.as(reviewer, templates::list))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(
            () -> platform.as(reviewer, () -> bank.list(Optional.empty(), Optional.empty(), 10)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  @Test
  void anotherOrganisationHasAShelfOfItsOwn() {
    TemplateDetails kept = platform.asAdmin(() -> templates.keep(written().id(), "Ours"));
    TestPlatform other = new TestPlatform();
    TemplateService theirs = other.get(TemplateService.class);

    assertThat(other.asAdmin(theirs::list)).isEmpty();
    assertThatThrownBy(() -> other.asAdmin(() -> theirs.draft(kept.id())))
        .hasFieldOrPropertyWithValue("code", InterviewError.NOT_ON_THE_SHELF);
  }

  @Test
  void aDuplicateIsADraftWithTheSameWords() {
    InterviewDetails interview = written();
    platform.asAdmin(() -> interviews.publish(interview.id()));

    InterviewDetails copy =
        platform.asAdmin(() -> interviews.duplicate(interview.id(), "Once more"));

    assertThat(copy.status()).isEqualTo(InterviewStatus.DRAFT);
    assertThat(copy.title()).isEqualTo("Once more");
    assertThat(copy.publicToken()).isNotEqualTo(interview.publicToken());
    assertThat(copy.questions())
        .extracting(QuestionDetails::text)
        .isEqualTo(interview.questions().stream().map(QuestionDetails::text).toList());
  }

  @Test
  void anOpenInterviewIsClosedBeforeItIsPutAway() {
    InterviewDetails interview = written();
    platform.asAdmin(() -> interviews.publish(interview.id()));

    assertThatThrownBy(() -> platform.asAdmin(() -> interviews.archive(interview.id())))
        .hasFieldOrPropertyWithValue("code", InterviewError.WRONG_STATE);

    platform.asAdmin(() -> interviews.close(interview.id()));
    assertThat(platform.asAdmin(() -> interviews.archive(interview.id())).status())
        .isEqualTo(InterviewStatus.ARCHIVED);
  }

  private InterviewDetails written() {
    return platform.asAdmin(() -> interviews.create(Drafts.supportEngineer()));
  }
}
