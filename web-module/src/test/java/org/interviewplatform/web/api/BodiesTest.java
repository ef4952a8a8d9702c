package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.session.SessionStart;
import org.junit.jupiter.api.Test;

class BodiesTest {
  private static final QuestionBody QUESTION =
      new QuestionBody("Why?", null, null, null, null, null);

  @Test
  void whatIsLeftOutOfAnInterviewGetsAUsualValue() {
    InterviewDraft draft =
        new InterviewBody("Title", null, null, List.of(QUESTION), null, null, null).toDraft();
    assertThat(draft.language()).isEqualTo("en");
    assertThat(draft.competencies()).isEmpty();
    assertThat(draft.questions().get(0).kind()).isEqualTo(QuestionKind.VIDEO);
    assertThat(draft.questions().get(0).answerSeconds()).isEqualTo(120);
  }

  @Test
  void aTitleAndAQuestionsTextAreNeeded() {
    refused(400, () -> new InterviewBody(null, null, null, null, null, null, null).toDraft());
    refused(400, () -> new QuestionBody(null, null, null, null, null, null).toDraft());
  }

  @Test
  void publishingWithoutQuestionsIsRefusedBeforeAnythingIsStored() {
    refused(422, () -> new InterviewBody("Title", null, null, null, null, null, true).toDraft());
  }

  @Test
  void aHoleInTheQuestionsIsRefused() {
    InterviewBody body =
        new InterviewBody("Title", null, null, Arrays.asList(QUESTION, null), null, null, null);
    refused(400, body::toDraft);
  }

  @Test
  void aCompetencyNeedsFiveAnchorsOrNone() {
    assertThat(new CompetencyBody("Ownership", null, null).toDraft().anchors().levels()).hasSize(5);
    refused(400, () -> new CompetencyBody("Ownership", null, List.of("low", "high")).toDraft());
  }

  @Test
  void consentThatIsNotSaidIsNotGiven() {
    SessionStartBody.Person person = new SessionStartBody.Person("Ada", "ada@example.com");
    refused(
        422,
        () ->
            new SessionStartBody(person, new SessionStartBody.Agreement(null, true, "1"), "en")
                .toStart(Optional.empty()));
    SessionStart start =
        new SessionStartBody(person, new SessionStartBody.Agreement(true, null, "1"), null)
            .toStart(Optional.of("key"));
    assertThat(start.consent().aiAnalysis()).isFalse();
  }

  @Test
  void aSessionNeedsConsentAndAWholePersonIfAny() {
    refused(400, () -> new SessionStartBody(null, null, null).toStart(Optional.empty()));
    SessionStartBody.Person nameless = new SessionStartBody.Person(null, "ada@example.com");
    SessionStartBody.Agreement agreement = new SessionStartBody.Agreement(true, true, "1");
    refused(400, () -> new SessionStartBody(nameless, agreement, null).toStart(Optional.empty()));
  }

  @Test
  void partNumbersAreSomeButNotTooMany() {
    assertThat(new PartNumbersBody(List.of(1, 2)).numbers()).containsExactly(1, 2);
    refused(400, () -> new PartNumbersBody(List.of(0)).numbers());
    refused(400, () -> new PartNumbersBody(List.of(10_001)).numbers());
    refused(400, () -> new PartNumbersBody(null).numbers());
    refused(400, () -> new PartNumbersBody(List.of()).numbers());
    refused(400, () -> new PartNumbersBody(java.util.Collections.nCopies(101, 1)).numbers());
  }

  @Test
  void anUploadIsCompletedWithSizeAndChecksum() {
    assertThat(new ContentBody(1L, "A".repeat(64)).toContent().sha256()).isEqualTo("a".repeat(64));
    refused(400, () -> new ContentBody(null, "a".repeat(64)).toContent());
    refused(422, () -> new ContentBody(0L, "a".repeat(64)).toContent());
    refused(422, () -> new ContentBody(1L, "../../etc/passwd").toContent());
  }

  @Test
  void theTimeNeededIsRoundedUp() {
    assertThat(PublicInterviewView.minutes(List.of())).isEqualTo(1);
    assertThat(PublicInterviewView.minutes(List.of(question(30, 120), question(0, 31))))
        .isEqualTo(4);
  }

  private static QuestionDetails question(int thinkSeconds, int answerSeconds) {
    return new QuestionDetails(
        new QuestionId(UUID.randomUUID()),
        "Why?",
        QuestionKind.VIDEO,
        thinkSeconds,
        answerSeconds,
        0);
  }

  private static void refused(int status, ThrowingCallable call) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(call)
        .satisfies(failure -> assertThat(failure.code().status()).isEqualTo(status));
  }

  @Test
  void segmentsAreNamedOnceAndNotTooMany() {
    String id = java.util.UUID.randomUUID().toString();
    refused(400, () -> new AnswerBody(null).toSegments());
    refused(400, () -> new AnswerBody(List.of()).toSegments());
    refused(400, () -> new AnswerBody(List.of(id, id)).toSegments());
    refused(400, () -> new AnswerBody(List.of("1")).toSegments());
    refused(400, () -> new AnswerBody(Arrays.asList(id, null)).toSegments());
    assertThat(new AnswerBody(List.of(id)).toSegments()).hasSize(1);
  }

  @Test
  void aSegmentsNumberIsInRange() {
    String id = java.util.UUID.randomUUID().toString();
    refused(400, () -> new UploadBody(id, "video/webm", id, -1).toWish());
    refused(400, () -> new UploadBody(id, "video/webm", id, 50).toWish());
    refused(400, () -> new UploadBody(id, "video/webm", "x", 0).toWish());
    refused(415, () -> new UploadBody(id, "text/html", id, 0).toWish());
    assertThat(new UploadBody(id, "video/webm", null, null).toWish().attempt()).isEmpty();
  }

  @Test
  void consentIsOnlyTakenBack() {
    refused(400, () -> new WithdrawalBody(true).require());
    refused(400, () -> new WithdrawalBody(null).require());
    new WithdrawalBody(false).require();
  }

  @Test
  void aRequestIsOfAKnownKind() {
    refused(400, () -> new CandidateRequestBody(null, null).toKind());
    refused(400, () -> new CandidateRequestBody("", null).toKind());
    refused(400, () -> new CandidateRequestBody("MONEY", null).toKind());
    refused(400, () -> new CandidateRequestBody("DELETION", "x".repeat(2_001)).toNote());
    assertThat(new CandidateRequestBody("DELETION", null).toNote()).isEmpty();
  }
}
