package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.systemtests.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads through GraphQL, and is refused what is too much. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(5)
class GraphQlIT {

  private Running running;
  private Recruiter recruiter;
  private Interview interview;

  @BeforeAll
  void publish(Running running) {
    this.running = running;
    recruiter = running.recruiter();
    interview = recruiter.publish("GraphQL", Question.of("What is a graph?"));
  }

  @Test
  void anInterviewIsReadWithItsSessions() {
    running.candidate(interview, "Greta Graph");

    JsonNode data =
        ask(
                "query($id: ID!) { interview(id: $id) { title deadline questions { text }"
                    + " sessions(first: 5) { candidateName interview { id } answers { question {"
                    + " text } } } } }",
                Map.of("id", interview.id()))
            .expect(200)
            .json()
            .at("/data/interview");

    assertThat(data.path("title").asText()).isEqualTo("GraphQL");
    assertThat(data.get("deadline").isNull()).isTrue();
    assertThat(data.at("/questions/0/text").asText()).isEqualTo("What is a graph?");
    assertThat(data.at("/sessions/0/candidateName").asText()).isEqualTo("Greta Graph");
    assertThat(data.at("/sessions/0/interview/id").asText()).isEqualTo(interview.id());
    assertThat(data.at("/sessions/0/answers").isArray()).isTrue();
  }

  @Test
  void aListGoesOnAtItsCursor() {
    recruiter.publish("GraphQL once more", Question.of("And what is a tree?"));
    String query =
        "query($after: String) { interviews(first: 1, after: $after) { items { id } nextCursor } }";

    JsonNode first = ask(query, Map.of()).expect(200).json().at("/data/interviews");
    String cursor = first.path("nextCursor").asText();
    JsonNode second = ask(query, Map.of("after", cursor)).expect(200).json().at("/data/interviews");

    assertThat(second.at("/items/0/id").asText())
        .isNotEmpty()
        .isNotEqualTo(first.at("/items/0/id").asText());
  }

  @Test
  void whatIsTooMuchOrNoQueryIsAProblem() {
    refused(
        ask("{ session(id: 1) ".repeat(50) + "{ id }" + "}".repeat(50), Map.of()),
        400,
        "graphql.too-much");
    String aliases =
        IntStream.range(0, 1000)
            .mapToObj(number -> "a" + number + ": session(id: 1) { id }")
            .collect(Collectors.joining(" ", "{", "}"));
    refused(ask(aliases, Map.of()), 400, "graphql.too-much");
    refused(ask("{ nonsense }", Map.of()), 400, "graphql.invalid");
  }

  @Test
  void onlyPostWithATokenIsAnswered() {
    Map<String, Object> body = Map.of("query", "{ __typename }");

    assertThat(running.http().post("/api/graphql", Map.of(), body).status()).isEqualTo(401);
    assertThat(recruiter.get("/api/graphql?query=%7B__typename%7D").status()).isEqualTo(405);
    assertThat(recruiter.get("/api/graphql/schema").expect(200).text()).contains("type Query");
  }

  private Reply ask(String query, Map<String, Object> variables) {
    return recruiter.post("/api/graphql", Map.of("query", query, "variables", variables));
  }
}
