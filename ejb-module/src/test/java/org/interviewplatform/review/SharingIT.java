package org.interviewplatform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class SharingIT {
  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);
  private final InterviewId interview = submissions.interview().id();
  private final QuestionId question = submissions.interview().questions().get(0).id();
  private final Caller hal = platform.colleague("Hal", Role.HR);
  private final SessionId anna = submissions.submitted("Anna").id();

  @Test
  void whoHasTheLinkSeesTheAnswersWithoutAnAccount() {
    String token = token(share(false, Duration.ofDays(7)));

    SharedAnswers shown = open(token);

    assertThat(shown.candidate()).contains("Anna");
    assertThat(shown.answers())
        .singleElement()
        .extracting(each -> each.question().id())
        .isEqualTo(question);
    open(token);
    assertThat(links()).singleElement().extracting(ShareLink::views).isEqualTo(2);
  }

  @Test
  void aHiddenIdentityIsNowhere() {
    SharedAnswers shown = open(token(share(true, Duration.ofDays(7))));

    assertThat(shown.candidate()).isEmpty();
    assertThat(shown.toString()).doesNotContainIgnoringCase("anna");
  }

  @Test
  void aLinkThatExpiredOrWasRevokedIsGone() {
    ShareLink brief = share(true, Duration.ofHours(1));
    ShareLink revoked = share(true, Duration.ofDays(7));
    CurrentCaller.in(hal, () -> service().revoke(anna, revoked.id()));
    platform.passTime(Duration.ofHours(1));

    for (ShareLink link : List.of(brief, revoked)) {
      assertThatThrownBy(() -> open(token(link)))
          .hasFieldOrPropertyWithValue("code", ReviewError.LINK_GONE);
    }
    assertThatThrownBy(() -> open("made-up"))
        .hasFieldOrPropertyWithValue("code", ReviewError.LINK_UNKNOWN);
  }

  @Test
  void onlyHashesAreStored() {
    String token = token(share(true, Duration.ofDays(7)));

    assertThat(token).hasSize(32);
    assertThat(
            new Statements(TestDatabase.get().superuser())
                .list(
                    "select row(l.*)::text from interview_platform.share_link l",
                    row -> row.getString(1)))
        .isNotEmpty()
        .noneMatch(row -> row.contains(token));
  }

  @Test
  void linksAreForThoseWhoDecideAndShowWhatThereIs() {
    Caller rosa = submissions.reviewer("Rosa");
    ShareDraft draft = new ShareDraft(List.of(question), true, Duration.ofDays(1));
    assertThatThrownBy(() -> CurrentCaller.in(rosa, () -> service().share(anna, draft)))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
    assertThatThrownBy(() -> share(List.of(), Duration.ofDays(1)))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
    assertThatThrownBy(() -> share(List.of(QuestionId.create()), Duration.ofDays(1)))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
    assertThatThrownBy(() -> share(List.of(question), Duration.ofDays(91)))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
  }

  @Test
  void theShortlistKeepsItsOrder() {
    SessionId ben = submissions.submitted("Ben").id();
    CurrentCaller.in(
        hal,
        () -> {
          shortlist().add(interview, ben);
          platform.passTime(Duration.ofMinutes(1));
          shortlist().add(interview, anna);
          shortlist().add(interview, ben);
        });
    assertThat(shortlisted()).containsExactly("Ben", "Anna");

    CurrentCaller.in(hal, () -> shortlist().remove(interview, ben));
    assertThat(shortlisted()).containsExactly("Anna");
  }

  @Test
  void candidatesAreComparedWithinAnInterviewAndBlindAsEver() {
    SessionId ben = submissions.submitted("Ben").id();
    Comparison comparison = compare(anna, ben);

    assertThat(comparison.candidates())
        .extracting(each -> each.review().session().candidate().name())
        .containsExactly("Anna", "Ben");
    assertThat(comparison.candidates().get(0).judgement().competencies())
        .extracting(each -> each.ai().visibility())
        .containsOnly(AiOpinion.Visibility.RATE_FIRST);
    assertThatThrownBy(() -> compare(anna, anna))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
    SessionId elsewhere = new Submissions(platform).submitted("Cleo").id();
    assertThatThrownBy(() -> compare(anna, elsewhere))
        .hasFieldOrPropertyWithValue("code", ReviewError.INVALID);
  }

  private Comparison compare(SessionId... sessions) {
    return CurrentCaller.in(
        hal, () -> platform.get(ComparisonService.class).compare(List.of(sessions)));
  }

  private List<String> shortlisted() {
    return CurrentCaller.in(hal, () -> shortlist().of(interview)).stream()
        .map(Shortlisted::candidate)
        .toList();
  }

  private ShareLink share(boolean hidden, Duration validity) {
    ShareDraft draft = new ShareDraft(List.of(question), hidden, validity);
    return CurrentCaller.in(hal, () -> service().share(anna, draft));
  }

  private ShareLink share(List<QuestionId> questions, Duration validity) {
    return CurrentCaller.in(
        hal, () -> service().share(anna, new ShareDraft(questions, true, validity)));
  }

  private List<ShareLink> links() {
    return CurrentCaller.in(hal, () -> service().of(anna));
  }

  private String token(ShareLink link) {
    return CurrentCaller.in(hal, () -> service().addressOf(link).getPath().replace("/s/", ""));
  }

  private SharedAnswers open(String token) {
    return platform.get(SharedAnswersService.class).visit(token, shown -> shown);
  }

  private ShareService service() {
    return platform.get(ShareService.class);
  }

  private ShortlistService shortlist() {
    return platform.get(ShortlistService.class);
  }
}
