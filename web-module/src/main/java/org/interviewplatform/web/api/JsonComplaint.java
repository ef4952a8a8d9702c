package org.interviewplatform.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says what is wrong with JSON, without the parser's inner names. */
final class JsonComplaint {
  private JsonComplaint() {}

  static String of(JsonProcessingException exception) {
    if (exception instanceof UnrecognizedPropertyException unknown) {
      return "There is no field " + path(unknown) + " here.";
    }
    if (exception instanceof StreamConstraintsException) {
      return "The JSON is nested too deeply or has a value that is too long.";
    }
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return "The value of " + path(mapping) + " is not of the kind expected there.";
    }
    JsonLocation place = exception.getLocation();
    return place == null
        ? "The body is not the JSON expected here."
        : "The body is not valid JSON at line %d, column %d."
            .formatted(place.getLineNr(), place.getColumnNr());
  }

  private static String path(JsonMappingException exception) {
    String path =
        exception.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining());
    String plain = path.startsWith(".") ? path.substring(1) : path;
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }
}
