package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.InvitationStatus;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.interview.ReminderService;
import org.interviewplatform.interview.TimeMultiplier;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.junit.jupiter.api.Test;

class InvitationsPageTest {
  private final FakeInterviews interviews = new FakeInterviews();
  private final FakeFeedback feedback = new FakeFeedback();
  private final Invited invited = new Invited();
  private final InterviewDetails open =
      interviews.add(Samples.interview(InterviewId.create(), InterviewStatus.ACTIVE));
  private final InvitationsPage page =
      new InvitationsPage(interviews, invited, new ThreeToRemind(), feedback);
  private final InvitationPage one = new InvitationPage(invited, feedback);

  private static class ThreeToRemind extends ReminderService {
    @Override
    public int remindAll(InterviewId id) {
      return 3;
    }
  }

  /** Invitations kept in a list. */
  private static class Invited extends InvitationService {
    final List<InvitationDetails> stored = new ArrayList<>();
    final List<String> sent = new ArrayList<>();

    @Override
    public InvitationDetails invite(
        InterviewId id, InvitationDraft draft, boolean send, Optional<String> key) {
      if (stored.stream().anyMatch(known -> known.email().equals(draft.email()))) {
        throw new DomainException(InterviewError.ALREADY_INVITED, "Invited already.");
      }
      if (send) {
        sent.add(draft.email());
      }
      return keep(PublicLinkId.create(), id, draft, InvitationStatus.OPEN);
    }

    @Override
    public Slice<InvitationDetails> ofInterview(InterviewId id, Optional<Position> after, int n) {
      return new Slice<>(List.copyOf(stored), Optional.empty());
    }

    @Override
    public InvitationDetails get(PublicLinkId id) {
      return stored.stream()
          .filter(known -> known.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new DomainException(InterviewError.INVITATION_NOT_FOUND, "None."));
    }

    @Override
    public InvitationDetails change(
        PublicLinkId id, Optional<TimeMultiplier> multiplier, Optional<Instant> deadline) {
      InvitationDetails known = get(id);
      stored.remove(known);
      return keep(
          id,
          known.interview(),
          new InvitationDraft(
              known.name(), known.email(), "en", multiplier.orElseThrow(), deadline),
          InvitationStatus.OPEN);
    }

    private InvitationDetails keep(
        PublicLinkId id, InterviewId interview, InvitationDraft draft, InvitationStatus status) {
      InvitationDetails details =
          new InvitationDetails(
              id,
              interview,
              draft.name(),
              draft.email(),
              draft.language(),
              draft.timeMultiplier(),
              draft.deadline(),
              status,
              Samples.NOON,
              Optional.empty(),
              URI.create("http://localhost/i/token"));
      stored.add(details);
      return details;
    }
  }

  private void fill(String email) {
    page.setId(open.id().value().toString());
    page.getForm().setName("Ben");
    page.getForm().setEmail(email);
  }

  @Test
  void whoRemindsIsToldHowManyAreWrittenTo() {
    page.setId(open.id().value().toString());
    assertThat(page.remind()).contains("invitations").contains(page.getId());
    assertThat(feedback.told).containsExactly("invitations.reminded 3");
  }

  @Test
  void invitesWithMoreTimeAndALaterDeadline() {
    fill("ben@example.org");
    page.getForm().setTimePercent(150);
    page.getForm().setDeadline("2027-01-31T17:30");

    assertThat(page.invite()).isEqualTo("invitations?faces-redirect=true&id=" + page.getId());

    assertThat(feedback.told).containsExactly("invitation.sent");
    assertThat(invited.sent).containsExactly("ben@example.org");
    assertThat(invited.stored)
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.timeMultiplier().value()).isEqualByComparingTo("1.5");
              assertThat(made.deadline()).contains(Instant.parse("2027-01-31T17:30:00Z"));
            });
  }

  @Test
  void whatIsRefusedStaysInTheForm() {
    fill("ben@example.org");
    page.invite();

    assertThat(page.invite()).isNull();

    assertThat(feedback.told).containsExactly("invitation.sent", "interview.already-invited");
    assertThat(page.getForm().getEmail()).isEqualTo("ben@example.org");
    assertThat(page.getInvited()).hasSize(1);
  }

  @Test
  void aDeadlineThatIsNoneIsRefusedInWords() {
    fill("ben@example.org");
    page.getForm().setDeadline("tomorrow");

    assertThat(page.invite()).isNull();

    assertThat(feedback.told).containsExactly("interview.invalid");
    assertThat(invited.stored).isEmpty();
  }

  @Test
  void aLinkCanBeMadeWithoutAMessage() {
    fill("ben@example.org");
    page.getForm().setSend(false);

    page.invite();

    assertThat(feedback.told).containsExactly("invitation.made");
    assertThat(invited.sent).isEmpty();
  }

  @Test
  void theTermsOfOnePersonAreShownAndChanged() {
    fill("ben@example.org");
    page.invite();
    one.setId(invited.stored.get(0).id().value().toString());
    one.load();
    assertThat(one.getForm().getTimePercent()).isEqualTo(100);

    one.getForm().setTimePercent(200);
    one.save();

    assertThat(invited.stored.get(0).timeMultiplier().value())
        .isEqualByComparingTo(BigDecimal.valueOf(2));
  }

  @Test
  void whatIsNoInvitationIsNotFound() {
    one.setId("ben");

    assertThatThrownBy(one::load).isInstanceOf(DomainException.class);
  }
}
