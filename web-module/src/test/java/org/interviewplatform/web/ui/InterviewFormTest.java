package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;

class InterviewFormTest {
  @Test
  void whatNobodyWroteInIsLeftOut() {
    InterviewForm form = InterviewForm.blank();
    form.setTitle("Welder");

    InterviewDraft draft = form.toDraft();

    assertThat(draft.questions()).isEmpty();
    assertThat(draft.competencies()).isEmpty();
  }

  @Test
  void aCompetencyWithAnchorsAndNoNameIsNotLostSilently() {
    InterviewForm form = InterviewForm.blank();
    form.setTitle("Welder");
    form.getCompetencies().get(0).getLevels().get(4).setText("Flawless seams");

    assertThatThrownBy(form::toDraft).isInstanceOf(DomainException.class);
  }

  @Test
  void theEditorGivesBackWhatItWasGiven() {
    InterviewForm form =
        InterviewForm.of(Samples.interview(InterviewId.create(), InterviewStatus.DRAFT));

    InterviewDraft draft = form.toDraft();

    assertThat(draft.title()).isEqualTo("Welder");
    assertThat(draft.questions())
        .singleElement()
        .satisfies(question -> assertThat(question.text()).isEqualTo(Samples.QUESTION.text()))
        .satisfies(question -> assertThat(question.answerSeconds()).isEqualTo(120));
    assertThat(draft.competencies())
        .singleElement()
        .satisfies(
            competency ->
                assertThat(competency.anchors().levels()).containsExactly("a", "b", "c", "d", "e"));
  }

  @Test
  void movingExchangesNeighbours() {
    List<String> items = new ArrayList<>(List.of("a", "b", "c"));

    InterviewForm.move(items, 2, -1);

    assertThat(items).containsExactly("a", "c", "b");
  }

  @Test
  void movingOverTheEdgeChangesNothing() {
    List<String> items = new ArrayList<>(List.of("a", "b"));

    InterviewForm.move(items, 0, -1);
    InterviewForm.move(items, 1, 1);
    InterviewForm.move(items, 7, 1);

    assertThat(items).containsExactly("a", "b");
  }

  @Test
  void removingWhatIsGoneIsFine() {
    List<String> items = new ArrayList<>(List.of("a"));

    InterviewForm.remove(items, 3);
    InterviewForm.remove(items, 0);
    InterviewForm.remove(items, 0);

    assertThat(items).isEmpty();
  }
}
