package org.interviewplatform.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.InterviewSummary;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.SecurityError;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionStatus;
import org.interviewplatform.session.SessionSummary;
import org.interviewplatform.web.api.Cursors;
import org.junit.jupiter.api.Test;

class GraphQlEngineTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final List<String> asked = new ArrayList<>();
  private final List<InterviewId> known = Stream.generate(InterviewId::create).limit(3).toList();
  private final GraphQlEngine engine = engine();

  @Test
  void eachServiceIsAskedOnceHoweverManyThereAre() {
    Map<String, Object> answer =
        ask(
            "{ interviews { items { id title questions { text } sessions { candidateName answers {"
                + " question { text } } interview { title } } } nextCursor } }");

    assertThat(answer).doesNotContainKey("errors");
    assertThat(Json.tree(answer).at("/data/interviews/items")).hasSize(3);
    assertThat(Json.tree(answer).at("/data/interviews/items/0/sessions/0/interview/title").asText())
        .isEqualTo("Engineer");
    assertThat(Json.tree(answer).at("/data/interviews/items/2/sessions/1/candidateName").asText())
        .isEqualTo("Ada");
    assertThat(asked)
        .containsExactlyInAnyOrder("list", "interviews 3", "newest 3 of 20", "evidence 6");
  }

  @Test
  void whatIsNotThereIsNull() {
    assertThat(Json.tree(ask("{ interview(id: \"" + InterviewId.create().value() + "\") { id } }")))
        .isEqualTo(Json.tree(Json.read("{\"data\":{\"interview\":null}}", Map.class)));
  }

  @Test
  void whatIsForbiddenIsSaidWithoutOurInsides() {
    Map<String, Object> answer =
        ask("{ sessions(interview: \"" + known.get(0).value() + "\") { items { id } } }");

    assertThat(Json.write(answer))
        .contains("security.forbidden")
        .doesNotContain("Exception", "org.interviewplatform");
  }

  @Test
  void whatIsNoQueryIsRefusedBeforeAnythingIsAsked() {
    refused("{ nonsense }", GraphQlError.INVALID);
    refused("{ interviews ", GraphQlError.INVALID);
    refused("", GraphQlError.INVALID);
    refused("{ a }" + "#".repeat(110_000), GraphQlError.INVALID);
    refused("{ session(id: 1) ".repeat(50) + "{ id }" + "}".repeat(50), GraphQlError.TOO_MUCH);
    assertThat(asked).isEmpty();
  }

  @Test
  void aLimitOutOfRangeIsAnErrorOfItsField() {
    assertThat(Json.write(ask("{ interviews(first: 101) { nextCursor } }")))
        .contains("first must be from 1 to 100.");
    assertThat(Json.write(ask("{ interviews(after: \"forged\") { nextCursor } }")))
        .contains("request.cursor-invalid");
    assertThat(asked).isEmpty();
  }

  @Test
  void theSchemaTellsOfItself() {
    assertThat(Json.write(ask("{ __schema { queryType { name } } }"))).contains("Query");
  }

  private Map<String, Object> ask(String query) {
    return engine.answer(query, null, Map.of());
  }

  private void refused(String query, GraphQlError code) {
    assertThatThrownBy(() -> ask(query)).hasFieldOrPropertyWithValue("code", code);
  }

  private GraphQlEngine engine() {
    Interviews interviews = new Interviews();
    Sessions sessions = new Sessions();
    Cursors cursors =
        new Cursors(
            Settings.of(
                Map.of("interview-platform.link.key", "a secret of these tests".repeat(2))));
    return new GraphQlEngine(
        new Fetchers(interviews, sessions, cursors), interviews, sessions, new Reviews());
  }

  private InterviewDetails details(InterviewId id) {
    return new InterviewDetails(
        id,
        "Engineer",
        "",
        "en",
        InterviewStatus.ACTIVE,
        NOON,
        Optional.of(NOON),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        URI.create("https://hr.example/i/token"),
        "token");
  }

  private final class Interviews extends InterviewService {
    @Override
    public Slice<InterviewSummary> list(InterviewQuery query) {
      asked.add("list");
      return new Slice<>(
          known.stream()
              .map(id -> new InterviewSummary(id, "Engineer", InterviewStatus.ACTIVE, NOON))
              .toList(),
          Optional.empty());
    }

    @Override
    public List<InterviewDetails> all(Collection<InterviewId> ids) {
      asked.add("interviews " + ids.size());
      return ids.stream().filter(known::contains).map(GraphQlEngineTest.this::details).toList();
    }
  }

  private final class Sessions extends SessionService {
    @Override
    public Slice<SessionSummary> ofInterview(
        InterviewId interview, Optional<Position> after, int limit) {
      throw new DomainException(SecurityError.FORBIDDEN, "Your role does not allow this.");
    }

    @Override
    public Map<InterviewId, List<SessionSummary>> newestOf(
        Collection<InterviewId> interviews, int most) {
      asked.add("newest " + interviews.size() + " of " + most);
      return interviews.stream()
          .collect(
              Collectors.toMap(id -> id, id -> Stream.generate(this::summary).limit(2).toList()));
    }

    private SessionSummary summary() {
      return new SessionSummary(
          SessionId.create(),
          new Candidate("Ada", "ada@example.org"),
          SessionStatus.SUBMITTED,
          NOON,
          Optional.empty());
    }
  }

  private final class Reviews extends ReviewService {
    @Override
    public List<SessionReview> evidence(Collection<SessionId> ids) {
      asked.add("evidence " + ids.size());
      return ids.stream().map(this::reviewed).toList();
    }

    private SessionReview reviewed(SessionId id) {
      SessionDetails session =
          new SessionDetails(
              id,
              known.get(0),
              new Candidate("Ada", "ada@example.org"),
              "en",
              SessionStatus.SUBMITTED,
              true,
              NOON,
              Optional.empty(),
              Optional.empty(),
              List.of());
      return new SessionReview(details(known.get(0)), session, List.of());
    }
  }
}
