package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.interviewplatform.batch.analysis.ChatServerDouble.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is wrong with an answer of the double is wrong with what its model says. Only connections
 * that break, and an answer without any choice, break the published API themselves.
 */
class ChatServerDoubleTest {
  private static final String REQUEST =
      """
      {"model":"judge-1","seed":11,"messages":[{"role":"system","content":"Rate it."},
       {"role":"user","content":"{\\"answer\\":[{\\"segment\\":0,\\"text\\":\\"I did.\\"}]}"}]}
      """;

  private final ChatServerDouble server = new ChatServerDouble();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HANG", "HANG_UP", "CUT_MID_JSON", "NO_CHOICE"})
  void everyAnswerKeepsToThePublishedContract(Fault fault) throws Exception {
    Assumptions.assumeTrue(OpenAiContract.isAtHand(), "there is no " + OpenAiContract.FILE);
    server.faults.add(fault);

    HttpResponse<String> answer = ask();

    String schema = answer.statusCode() == 200 ? "CreateChatCompletionResponse" : "ErrorResponse";
    assertThat(OpenAiContract.complaints(schema, answer.body())).as(schema).isEmpty();
  }

  @Test
  void anAnswerWithoutAChoiceIsNoticed() throws Exception {
    Assumptions.assumeTrue(OpenAiContract.isAtHand(), "there is no " + OpenAiContract.FILE);
    server.faults.add(Fault.NO_CHOICE);

    assertThat(OpenAiContract.complaints("CreateChatCompletionResponse", ask().body()))
        .isNotEmpty();
  }

  private HttpResponse<String> ask() throws IOException, InterruptedException {
    URI address = URI.create(server.endpoint().baseUrl() + "/chat/completions");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(REQUEST))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
