package org.interviewplatform.web.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to put parts, for a quarter of an hour. */
@Schema(name = "SignedParts")
public record SignedPartsView(List<Part> parts) {
  /** Where to put one part, by PUT and without further headers. */
  @Schema(name = "SignedPart")
  public record Part(int partNumber, URI url) {}
}
