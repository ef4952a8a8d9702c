package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.TemplateDetails;
import org.interviewplatform.interview.TemplateService;
import org.junit.jupiter.api.Test;

class InterviewActionsTest {
  private final FakeInterviews interviews = new FakeInterviews();
  private final FakeFeedback feedback = new FakeFeedback();
  private final InterviewDetails open =
      interviews.add(Samples.interview(InterviewId.create(), InterviewStatus.ACTIVE));
  private String kept = "";
  private final InterviewActions actions =
      new InterviewActions(
          interviews,
          new KeptTemplates(),
          field -> field.equals("id") ? open.id().value().toString() : "Round one",
          Samples.english(),
          feedback);

  @Test
  void closingSaysSoAndComesBack() {
    assertThat(actions.close()).isEqualTo("interview?faces-redirect=true&id=" + open.id().value());

    assertThat(feedback.told).containsExactly("interview.closed");
    assertThat(interviews.get(open.id()).status()).isEqualTo(InterviewStatus.CLOSED);
  }

  @Test
  void whatIsRefusedIsSaidInWords() {
    actions.archive();
    actions.close();
    actions.close();
    actions.archive();

    assertThat(feedback.told)
        .containsExactly(
            "interview.wrong-state",
            "interview.closed",
            "interview.wrong-state",
            "interview.archived");
  }

  @Test
  void aCopyIsOpenedInTheEditorUnderANameOfItsOwn() {
    assertThat(actions.duplicate()).startsWith("draft?faces-redirect=true&id=");

    assertThat(interviews.stored.values())
        .extracting(InterviewDetails::title)
        .contains(open.title() + " (copy)");
  }

  @Test
  void aTemplateBearsTheNameThatWasGiven() {
    actions.keep();

    assertThat(kept).isEqualTo("Round one");
    assertThat(feedback.told).containsExactly("template.kept");
  }

  private class KeptTemplates extends TemplateService {
    @Override
    public TemplateDetails keep(InterviewId id, String name) {
      kept = name;
      return new TemplateDetails(UUID.randomUUID(), name, 1, 1, Instant.EPOCH);
    }
  }
}
