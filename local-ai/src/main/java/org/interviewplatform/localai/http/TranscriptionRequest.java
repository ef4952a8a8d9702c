package org.interviewplatform.localai.http;

import java.util.List;
import java.util.Locale;

/** What the client asked for, checked. */
record TranscriptionRequest(Format format, boolean words, boolean segments) {

  static final String MODEL = "moonshine-base-en";

  enum Format {
    JSON,
    VERBOSE_JSON,
    TEXT
  }

  static TranscriptionRequest of(UploadForm form) throws ApiException {
    String model = form.field("model").orElse("");
    if (!model.equals(MODEL)) {
      throw ApiException.unknownModel(model, MODEL);
    }
    checkLanguage(form.field("language").orElse("en"));
    List<String> granularities = form.fields("timestamp_granularities");
    for (String granularity : granularities) {
      if (!granularity.equals("word") && !granularity.equals("segment")) {
        throw ApiException.invalid("timestamp_granularities", "Known: word, segment.");
      }
    }
    return new TranscriptionRequest(
        format(form.field("response_format").orElse("json")),
        granularities.contains("word"),
        granularities.isEmpty() || granularities.contains("segment"));
  }

  private static void checkLanguage(String language) throws ApiException {
    String plain = language.strip().toLowerCase(Locale.ROOT);
    if (!plain.isEmpty() && !plain.equals("english") && !plain.matches("en(-[a-z]{2})?")) {
      throw ApiException.invalid("language", MODEL + " understands English (en) only.");
    }
  }

  private static Format format(String name) throws ApiException {
    return switch (name) {
      case "json" -> Format.JSON;
      case "verbose_json" -> Format.VERBOSE_JSON;
      case "text" -> Format.TEXT;
      default -> throw ApiException.invalid("response_format", "Known: json, verbose_json, text.");
    };
  }
}
