package org.interviewplatform.web.api;

import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.session.SessionLimits;
import org.jspecify.annotations.Nullable;

/**
 * Which stored uploads make the answer.
 *
 * @param segments in the order they were recorded
 */
@Schema(name = "AnswerSegments")
public record AnswerBody(
    @Schema(required = true, minItems = 1, maxItems = 50, examples = AnswerBody.EXAMPLE)
        @Nullable List<@Nullable String> segments) {
  static final String EXAMPLE = "[\"5b8bfc0a-1f4d-4f29-9f1c-0f6f8b8c1a55\"]";

  List<OriginalId> toSegments() {
    List<OriginalId> wanted =
        Given.all("A segment", Given.required("segments", segments)).stream()
            .map(segment -> new OriginalId(Given.id("A segment", segment)))
            .toList();
    if (wanted.isEmpty() || wanted.size() > SessionLimits.MOST_SEGMENTS) {
      throw Given.invalid("segments must name 1 to " + SessionLimits.MOST_SEGMENTS + " uploads.");
    }
    if (new HashSet<>(wanted).size() < wanted.size()) {
      throw Given.invalid("segments names an upload twice.");
    }
    return wanted;
  }
}
