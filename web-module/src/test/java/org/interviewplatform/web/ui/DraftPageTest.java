package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDraft;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionDraft;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.interview.TemplateService;
import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;

class DraftPageTest {
  private final FakeInterviews interviews = new FakeInterviews();
  private final FakeFeedback feedback = new FakeFeedback();
  private final OneTemplate templates = new OneTemplate();
  private final DraftPage page = new DraftPage(interviews, templates, feedback);

  @Test
  void aNewInterviewBeginsWithRoomForAQuestionAndACompetency() {
    assertThat(page.load()).isNull();

    assertThat(page.isStored()).isFalse();
    assertThat(page.getForm().getQuestions()).hasSize(1);
    assertThat(page.getForm().getCompetencies()).hasSize(1);
  }

  @Test
  void savingTwiceKeepsOneInterview() {
    page.getForm().setTitle("Welder");

    String first = page.save();
    String second = page.save();

    assertThat(interviews.stored).hasSize(1);
    assertThat(first).isEqualTo(second).contains(page.getId());
    assertThat(feedback.told).containsExactly("draft.saved", "draft.saved");
  }

  @Test
  void aTitleMustBeThereAndThePageStays() {
    assertThat(page.save()).isNull();

    assertThat(feedback.told).containsExactly("interview.invalid");
    assertThat(interviews.stored).isEmpty();
  }

  @Test
  void publishingStoresWhatIsOnThePageFirst() {
    page.getForm().setTitle("Pilot");

    assertThat(page.publish()).startsWith("interview?faces-redirect=true&id=");

    assertThat(interviews.stored.values())
        .singleElement()
        .satisfies(each -> assertThat(each.title()).isEqualTo("Pilot"))
        .satisfies(each -> assertThat(each.status()).isEqualTo(InterviewStatus.ACTIVE));
  }

  @Test
  void anOpenInterviewIsShownAndNotEdited() {
    InterviewDetails open =
        interviews.add(Samples.interview(InterviewId.create(), InterviewStatus.ACTIVE));
    page.setId(open.id().value().toString());

    assertThat(page.load()).startsWith("interview?faces-redirect=true&id=");
  }

  @Test
  void anAddressWithoutAnIdIsNotFound() {
    page.setId("nonsense");

    assertThatThrownBy(page::load).isInstanceOf(DomainException.class);
  }

  @Test
  void aTemplateFillsTheSheetAndNothingIsStored() {
    page.setTemplate(templates.id.toString());

    page.load();

    assertThat(page.isStored()).isFalse();
    assertThat(page.getForm().getTitle()).isEqualTo("First round");
    assertThat(interviews.stored).isEmpty();
  }

  @Test
  void whatIsDraggedStandsWhereItWasDropped() {
    List<String> items = new ArrayList<>(List.of("a", "b", "c", "d"));

    InterviewForm.carry(items, 0, 2);
    assertThat(items).containsExactly("b", "c", "a", "d");
    InterviewForm.carry(items, 3, 0);
    assertThat(items).containsExactly("d", "b", "c", "a");
    InterviewForm.carry(items, 4, 0);
    InterviewForm.carry(items, 0, -1);
    assertThat(items).containsExactly("d", "b", "c", "a");
  }

  @Test
  void aBankedQuestionBringsOnlyCompetenciesThatAreMissing() {
    InterviewForm form = page.getForm();
    form.getCompetencies().get(0).setName("care");

    form.add(
        new QuestionDraft("Why?", QuestionKind.AUDIO, 0, 60, 0),
        List.of(competency("Care"), competency("Clarity")));

    assertThat(form.getQuestions()).singleElement().matches(each -> each.getText().equals("Why?"));
    assertThat(form.getCompetencies())
        .extracting(CompetencyForm::getName)
        .containsExactly("care", "Clarity");
  }

  private static CompetencyDraft competency(String name) {
    return new CompetencyDraft(name, "", Anchors.of(List.of("", "", "", "", "")));
  }

  private static class OneTemplate extends TemplateService {
    final UUID id = UUID.randomUUID();

    @Override
    public InterviewDraft draft(UUID wanted) {
      return new InterviewDraft("First round", "", "en", List.of(), List.of());
    }
  }

  @Test
  void questionsAndCompetenciesComeGoAndMove() {
    page.addQuestion();
    page.getForm().getQuestions().get(1).setText("second");
    page.moveQuestion(1, -1);
    page.removeQuestion(1);
    page.addCompetency();
    page.getForm().getCompetencies().get(1).setName("Care");
    page.moveCompetency(1, -1);
    page.removeCompetency(1);

    assertThat(page.getForm().getQuestions())
        .singleElement()
        .satisfies(question -> assertThat(question.getText()).isEqualTo("second"));
    assertThat(page.getForm().getCompetencies())
        .singleElement()
        .satisfies(competency -> assertThat(competency.getName()).isEqualTo("Care"));
  }
}
