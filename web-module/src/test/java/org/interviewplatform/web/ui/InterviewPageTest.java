package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionStatus;
import org.interviewplatform.session.SessionSummary;
import org.junit.jupiter.api.Test;

class InterviewPageTest {
  private final FakeInterviews interviews = new FakeInterviews();
  private final InterviewPage page = new InterviewPage(interviews, new OneCandidate());
  private final InterviewDetails open =
      interviews.add(Samples.interview(InterviewId.create(), InterviewStatus.ACTIVE));

  private static class OneCandidate extends SessionService {
    @Override
    public Slice<SessionSummary> ofInterview(
        InterviewId interview, Optional<Position> after, int limit) {
      SessionId id = SessionId.create();
      return new Slice<>(
          List.of(
              new SessionSummary(
                  id,
                  new Candidate("Maya", "maya@example.org"),
                  SessionStatus.SUBMITTED,
                  Samples.NOON,
                  Optional.empty())),
          Optional.of(new Position(Samples.NOON, id.value())));
    }
  }

  @Test
  void showsTheInterviewAndItsCandidates() {
    page.setId(open.id().value().toString());

    page.load();

    assertThat(page.getInterview()).isEqualTo(open);
    assertThat(page.getCandidates()).hasSize(1);
    assertThat(page.getNext()).isNotEmpty();
  }

  @Test
  void anotherOrganisationsInterviewIsNotFound() {
    page.setId(InterviewId.create().value().toString());

    assertThatThrownBy(page::load).isInstanceOf(DomainException.class);
  }
}
