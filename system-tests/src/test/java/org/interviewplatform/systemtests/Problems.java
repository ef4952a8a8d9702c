package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.interviewplatform.systemtests.client.Reply;

/**
 * What a refusal must look like: problem JSON (RFC 9457) that tells nothing of how we are built.
 */
final class Problems {

  private Problems() {}

  static void refused(Reply reply, int status, String code) {
    assertThat(reply.status()).as("status of %s", reply).isEqualTo(status);
    assertThat(reply.contentType()).as("type of %s", reply).isEqualTo("application/problem+json");
    JsonNode problem = reply.json();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    for (String field : new String[] {"type", "title", "detail", "instance", "requestId"}) {
      assertThat(problem.path(field).asText()).as("%s of %s", field, problem).isNotBlank();
    }
    assertThat(reply.text()).doesNotContain("Exception", "\tat ", "org.interviewplatform", "java.");
  }
}
