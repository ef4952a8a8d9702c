package org.interviewplatform.batch.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interviewplatform.analysis.ModelRating.Claim;
import org.interviewplatform.analysis.ModelRating.Run;

/**
 * Reads what a chat model says, and takes nothing that is not of the shape asked for: a server that
 * knows no strict output must not get a level in by another way.
 */
final class ScoreReading {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> FIELDS = Set.of("evidence", "level", "rationale", "missing");
  private static final Set<String> CLAIM_FIELDS = Set.of("segment", "quote");
  private static final String TOO_LITTLE = "insufficient_evidence";
  private static final int MOST_CLAIMS = 50;
  private static final int LONGEST_TEXT = 4_000;

  private ScoreReading() {}

  /**
   * Reads one answer.
   *
   * @throws IllegalArgumentException if it is anything else than the schema says
   */
  static Run read(String content) {
    JsonNode answer = fields(tree(content), FIELDS);
    JsonNode evidence = answer.get("evidence");
    require(evidence.isArray() && evidence.size() <= MOST_CLAIMS, "evidence");
    List<Claim> claims = new ArrayList<>();
    evidence.forEach(each -> claims.add(claim(fields(each, CLAIM_FIELDS))));
    return new Run(
        claims, level(answer.get("level")), text(answer, "rationale"), text(answer, "missing"));
  }

  private static JsonNode tree(String content) {
    try {
      return STRICT.readTree(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  private static JsonNode fields(JsonNode node, Set<String> names) {
    Set<String> found = new TreeSet<>();
    node.fieldNames().forEachRemaining(found::add);
    require(node.isObject() && found.equals(names), "fields");
    return node;
  }

  private static Claim claim(JsonNode node) {
    require(node.get("segment").isInt(), "segment");
    return new Claim(node.get("segment").intValue(), text(node, "quote"));
  }

  /** Some servers write the number without quotes; its value is what matters. */
  private static Optional<Integer> level(JsonNode node) {
    require(node.isTextual() || node.isInt(), "level");
    String level = node.asText();
    require(level.equals(TOO_LITTLE) || level.matches("[1-5]"), "level");
    return level.equals(TOO_LITTLE) ? Optional.empty() : Optional.of(Integer.valueOf(level));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    require(value.isTextual() && value.textValue().length() <= LONGEST_TEXT, field);
    // PostgreSQL stores no NUL
    return value.textValue().replace("\u0000", "");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
