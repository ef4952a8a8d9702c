package org.interviewplatform.localai.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is answered with an error, in the terms of the OpenAI API. */
final class ApiException extends Exception {

  private static final String INVALID = "invalid_request_error";

  private final int status;
  private final String type;
  private final @Nullable String code;
  private final @Nullable String parameter;
  private final Map<String, String> headers;

  private ApiException(
      int status,
      String type,
      @Nullable String code,
      @Nullable String parameter,
      String message,
      Map<String, String> headers) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
    this.parameter = parameter;
    this.headers = headers;
  }

  static ApiException invalid(String parameter, String message) {
    return new ApiException(400, INVALID, "invalid_value", parameter, message, Map.of());
  }

  static ApiException unreadableAudio(String message) {
    return new ApiException(400, INVALID, "invalid_audio", "file", message, Map.of());
  }

  static ApiException unknownModel(String model, String known) {
    String message = "The model '" + model + "' does not exist here. There is: " + known + ".";
    return new ApiException(404, INVALID, "model_not_found", "model", message, Map.of());
  }

  static ApiException unknownPath(String path) {
    return new ApiException(404, INVALID, "unknown_url", null, "Unknown path: " + path, Map.of());
  }

  static ApiException wrongMethod(String method, String allowed) {
    return new ApiException(
        405,
        INVALID,
        "method_not_supported",
        null,
        method + " is not supported here.",
        Map.of("Allow", allowed));
  }

  static ApiException tooLarge(long maximumBytes) {
    return new ApiException(
        413,
        INVALID,
        "content_too_large",
        "file",
        "The upload is larger than " + maximumBytes + " bytes.",
        Map.of());
  }

  static ApiException busy(long retryAfterSeconds) {
    return new ApiException(
        429,
        "rate_limit_error",
        "queue_full",
        null,
        "All workers are busy and the queue is full. Try again later.",
        Map.of("Retry-After", Long.toString(retryAfterSeconds)));
  }

  static ApiException stopping() {
    return new ApiException(
        503, "server_error", "stopping", null, "The server is stopping.", Map.of());
  }

  static ApiException failed(String message) {
    return new ApiException(500, "server_error", null, null, message, Map.of());
  }

  Answer answer() {
    return Answer.json(
            status,
            new ErrorView(
                new ErrorView.Detail(String.valueOf(getMessage()), type, parameter, code)))
        .with(headers);
  }

  record ErrorView(Detail error) {
    record Detail(String message, String type, @Nullable String param, @Nullable String code) {}
  }
}
