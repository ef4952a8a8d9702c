package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.platform.error.ErrorCode;

/**
 * The answer to every request that fails (RFC 9457).
 *
 * @param code stable, for programs; {@code detail} is for people
 * @param requestId names the request in the server's log
 */
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
    @Schema(examples = "urn:interview-platform:interview.not-found") String type,
    @Schema(examples = "Not Found") String title,
    @Schema(examples = "404") int status,
    @Schema(examples = "There is no such interview.") String detail,
    @Schema(examples = "interview.not-found") String code,
    @Schema(examples = "/api/interviews/5f3c…") String instance,
    @Schema(examples = "0f8a2c6e4b1d4e0c") String requestId) {
  /** Their media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(ErrorCode code, String detail, String instance, String requestId) {
    return new Problem(
        "urn:interview-platform:" + code.code(),
        Reasons.of(code.status()),
        code.status(),
        detail,
        code.code(),
        instance,
        requestId);
  }
}
