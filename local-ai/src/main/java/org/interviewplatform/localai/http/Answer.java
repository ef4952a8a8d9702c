package org.interviewplatform.localai.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What goes back to the client.
 *
 * @param status HTTP status
 * @param contentType media type of the body
 * @param body content
 * @param headers further headers
 */
record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Answer json(int status, Object view) {
    try {
      return new Answer(status, "application/json", JSON.writeValueAsBytes(view), Map.of());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view cannot be written", e);
    }
  }

  static Answer text(String contentType, String text) {
    return new Answer(200, contentType, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  Answer with(Map<String, String> further) {
    return new Answer(status, contentType, body, further);
  }
}
