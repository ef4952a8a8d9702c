package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.platform.storage.UploadedPart;

/** The parts the store holds: its word counts, not the client's. */
@Schema(name = "StoredParts")
public record StoredPartsView(List<Part> parts) {
  static StoredPartsView of(List<UploadedPart> parts) {
    return new StoredPartsView(
        parts.stream().map(part -> new Part(part.partNumber(), part.size(), part.etag())).toList());
  }

  /** One of them. */
  @Schema(name = "StoredPart")
  public record Part(int partNumber, long size, String etag) {}
}
