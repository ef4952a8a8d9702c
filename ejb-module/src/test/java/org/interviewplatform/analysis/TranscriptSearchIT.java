package org.interviewplatform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.testing.Submissions;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

class TranscriptSearchIT {
  private static final Statements ALL = new Statements(TestDatabase.get().superuser());

  private final TestPlatform platform = new TestPlatform();
  private final Submissions submissions = new Submissions(platform);

  @Test
  void wordsAreFoundInEveryFormOfEnglishAndRussian() {
    says("Anna", "en", "We were planning the releases together.");
    says("Boris", "ru", "Мы ещё раз проверили все отчёты.");

    assertThat(found("plan release")).containsExactly("Anna");
    assertThat(found("еще отчет")).containsExactly("Boris");
    assertThat(found("\"planning the releases\"")).containsExactly("Anna");
    assertThat(found("\"releases planning\"")).isEmpty();
    assertThat(found("kubernetes or отчёт")).containsExactly("Boris");
  }

  @Test
  void otherLanguagesAreSearchedAsTheyAreWritten() {
    says("Uwe", "de-AT", "Wir haben die Übergabe geübt.");

    assertThat(found("ubergabe")).containsExactly("Uwe");
    assertThat(found("haben -übergabe")).isEmpty();
  }

  @Test
  void wordsOfAPhraseStandTogetherAsTheyWereTyped() {
    says("Anna", "en", "I was the head of the department, and then head of department.");
    says("Ben", "en", "Their department has a head of its own, state-of-the-art.");
    says("Carl", "en", "Our head waiter department serves art.");
    says("Vera", "ru", "Мы вместе с командой проверили отчёт у заказчика.");

    assertThat(found("\"head of department\"")).containsExactly("Anna");
    assertThat(found("\"head of the department\"")).containsExactly("Anna");
    assertThat(found("\"department head\"")).isEmpty();
    assertThat(found("\"department has a head\" art")).containsExactly("Ben");
    assertThat(found("\"state-of-the-art\"")).containsExactly("Ben");
    assertThat(found("\"проверили отчет\" заказчик")).containsExactly("Vera");
    assertThat(found("\"head of department\" or \"проверили отчёт\"")).contains("Anna", "Vera");
    assertThat(found("department -\"head of the department\""))
        .containsExactlyInAnyOrder("Carl", "Ben");
    assertThat(found("\"the\" \"head of")).contains("Anna", "Ben", "Carl");
  }

  @Test
  void wordsTooLongForAnIndexDoNotLoseASentence() {
    says("Anna", "en", "x".repeat(1_500) + " " + "y".repeat(1_500) + " it's a\\b 'bridge''s end");

    assertThat(found("\"bridge end\"")).isEmpty();
    assertThat(found("\"" + "x".repeat(1_500) + " " + "y".repeat(1_500) + "\""))
        .containsExactly("Anna");
    assertThat(found("\"it's a\\b 'bridge\"")).containsExactly("Anna");
  }

  @Test
  void whatIsFoundIsMarkedAndStillPlainText() {
    says("Anna", "en", "I <b>tested</b> \uE000nothing\uE001 & released.");

    Hit hit = search("test", Optional.empty(), 5).items().get(0);

    assertThat(hit.text().parts())
        .filteredOn(Highlight.Part::found)
        .extracting(Highlight.Part::text)
        .containsExactly("tested");
    assertThat(hit.text().text()).contains("nothing").doesNotContain("\uE000");
    assertThat(hit.questionNumber()).isEqualTo(1);
    assertThat(hit.startMillis()).isEqualTo(1_000);
  }

  @Test
  void nonsenseAndDenialsAloneFindNothing() {
    says("Anna", "en", "Something.");

    for (String words : List.of("-something", "\"", "the", "!!! & | <->", "  ", "')); --")) {
      assertThat(found(words)).as(words).isEmpty();
    }
  }

  @Test
  void theNewestIsFirstAndPagesGoOnWhereTheyEnded() {
    IntStream.range(0, 5)
        .forEach(
            number -> {
              says("Candidate-" + number, "en", "The same sentence about bridges.");
              platform.passTime(Duration.ofMinutes(1));
            });

    Slice<Hit> first = search("bridge", Optional.empty(), 3);
    Slice<Hit> second = search("bridge", first.next(), 3);

    assertThat(first.items())
        .extracting(Hit::candidate)
        .containsExactly("Candidate-4", "Candidate-3", "Candidate-2");
    assertThat(second.items())
        .extracting(Hit::candidate)
        .containsExactly("Candidate-1", "Candidate-0");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void interviewAndTimeNarrowIt() {
    says("Anna", "en", "About bridges.");
    Submissions other = new Submissions(platform);
    platform.passTime(Duration.ofDays(1));
    says(other, "Ben", "en", "About bridges.");

    assertThat(narrowed(Optional.of(other.interview().id()), Optional.empty(), Optional.empty()))
        .containsExactly("Ben");
    assertThat(narrowed(Optional.empty(), Optional.of(platform.now()), Optional.empty()))
        .containsExactly("Ben");
    assertThat(narrowed(Optional.empty(), Optional.empty(), Optional.of(platform.now())))
        .containsExactly("Anna");
  }

  @Test
  void whatWasWithdrawnIsGone() {
    SessionDetails anna = says("Anna", "en", "About bridges.");
    assertThat(found("bridges")).containsExactly("Anna");

    platform.asJob(() -> platform.get(WithdrawalService.class).withdraw(anna.id()));

    assertThat(found("bridges")).isEmpty();
  }

  @Test
  void anotherOrganisationFindsNothing() {
    says("Anna", "en", "About bridges.");
    TestPlatform other = new TestPlatform();

    SearchQuery query = query("bridges", Optional.empty(), 5);
    assertThat(other.asAdmin(() -> other.get(TranscriptSearch.class).search(query)).items())
        .isEmpty();
  }

  @Test
  void aReviewerFindsWhatIsAssigned() {
    says("Anna", "en", "About bridges.");
    Submissions other = new Submissions(platform);
    says(other, "Ben", "en", "About bridges.");
    Caller rosa = other.reviewer("Rosa");

    SearchQuery query = query("bridges", Optional.empty(), 5);
    assertThat(CurrentCaller.in(rosa, () -> search().search(query)).items())
        .extracting(Hit::candidate)
        .containsExactly("Ben");
  }

  @Test
  void whoMayNotReadSessionsMayNotSearch() {
    assertThatThrownBy(
            () ->
                platform.as(
                    EnumSet.noneOf(Role.class),
                    () -> search().search(query("x", Optional.empty(), 5))))
        .hasFieldOrPropertyWithValue("code", SecurityError.FORBIDDEN);
  }

  private SessionDetails says(String name, String language, String text) {
    return says(submissions, name, language, text);
  }

  private SessionDetails says(Submissions where, String name, String language, String text) {
    SessionDetails session = where.submitted(name);
    MediaId media = session.answers().get(0).media().id();
    ALL.update(
        "insert into interview_platform.response_analysis (id, organisation_id, session_id, status,"
            + " changed_at, version) select ?, organisation_id, id, 'PENDING', now(), 0"
            + " from interview_platform.candidate_session where id = ?",
        media.value(),
        session.id().value());
    Segment segment = new Segment(0, 1_000, 4_000, text, Optional.empty(), List.of());
    TranscriptText spoken =
        new TranscriptText(
            "test", language, Optional.empty(), TranscriptQuality.GOOD, List.of(segment));
    platform.asJob(() -> platform.get(AnalysisService.class).transcribed(media, spoken));
    return session;
  }

  private List<String> found(String words) {
    return search(words, Optional.empty(), 10).items().stream().map(Hit::candidate).toList();
  }

  private List<String> narrowed(
      Optional<InterviewId> interview, Optional<Instant> since, Optional<Instant> until) {
    SearchQuery query = new SearchQuery("bridges", interview, since, until, Optional.empty(), 10);
    return platform.asAdmin(() -> search().search(query)).items().stream()
        .map(Hit::candidate)
        .toList();
  }

  private Slice<Hit> search(String words, Optional<Position> after, int limit) {
    return platform.asAdmin(() -> search().search(query(words, after, limit)));
  }

  private static SearchQuery query(String words, Optional<Position> after, int limit) {
    return new SearchQuery(
        words, Optional.empty(), Optional.empty(), Optional.empty(), after, limit);
  }

  private TranscriptSearch search() {
    return platform.get(TranscriptSearch.class);
  }
}
