package org.interviewplatform.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.privacy.CandidateData;
import org.interviewplatform.privacy.CandidateDownloads;

/**
 * Everything that is kept of a candidate.
 *
 * @param tables the rows, by the table they are in
 */
@Schema(name = "CandidateData")
public record CandidateDataView(
    UUID sessionId,
    Instant readAt,
    @Schema(type = SchemaType.OBJECT) Map<String, List<JsonNode>> tables,
    List<FileView> files) {
  /** One file. */
  @Schema(name = "CandidateFile")
  public record FileView(String name, URI url) {}

  static CandidateDataView of(CandidateData data, CandidateDownloads downloads) {
    return new CandidateDataView(
        data.session(),
        data.readAt(),
        data.tables(),
        data.files().stream()
            .map(file -> new FileView(file.value(), downloads.address(file)))
            .toList());
  }
}
