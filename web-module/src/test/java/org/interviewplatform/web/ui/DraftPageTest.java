package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;

class DraftPageTest {
  private final FakeInterviews interviews = new FakeInterviews();
  private final FakeFeedback feedback = new FakeFeedback();
  private final DraftPage page = new DraftPage(interviews, feedback);

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
