package org.interviewplatform.batch.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.interviewplatform.analysis.TextHash;

/** A model that answers a question in a shape it is given. */
interface ChatModel {

  /**
   * Asks once.
   *
   * @throws org.interviewplatform.platform.error.DomainException an {@link AiError}
   */
  Reply ask(Question question);

  /** What the server is asked for it by. */
  String name();

  /** Where it is served, to be kept with what it says. */
  String server();

  /**
   * A question.
   *
   * @param schema the shape of the answer, a JSON schema
   */
  record Question(String system, String user, JsonNode schema, long seed) {

    /** What it is known by in records; the seed stands beside it. */
    String hash() {
      return TextHash.of(system, user, schema.toString());
    }
  }

  /**
   * An answer.
   *
   * @param model as the server names it
   * @param flaw why it cannot be what was asked for, as the server says: cut off, or declined
   */
  record Reply(
      String content,
      String model,
      long promptTokens,
      long completionTokens,
      Optional<String> flaw) {}
}
