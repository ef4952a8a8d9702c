package org.interviewplatform.web.api;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to put parts, for a quarter of an hour. */
@Schema(name = "SignedParts")
public record SignedPartsView(List<Part> parts) {
  static SignedPartsView of(List<Integer> numbers, List<URI> addresses) {
    return new SignedPartsView(
        IntStream.range(0, numbers.size())
            .mapToObj(i -> new Part(numbers.get(i), addresses.get(i)))
            .toList());
  }

  /** Where to put one part, by PUT and without further headers. */
  @Schema(name = "SignedPart")
  public record Part(int partNumber, URI url) {}
}
