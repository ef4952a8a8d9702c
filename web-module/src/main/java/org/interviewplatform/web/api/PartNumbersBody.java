package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Parts a client wants to put. */
@Schema(name = "PartNumbers")
public record PartNumbersBody(
    @Schema(required = true, examples = "[1, 2]") @Nullable List<@Nullable Integer> partNumbers) {
  private static final int MOST_AT_ONCE = 100;
  private static final int HIGHEST = 10_000;

  List<Integer> numbers() {
    List<Integer> numbers = Given.all("A part number", Given.required("partNumbers", partNumbers));
    if (numbers.isEmpty() || numbers.size() > MOST_AT_ONCE) {
      throw Given.invalid("partNumbers must name 1 to " + MOST_AT_ONCE + " parts.");
    }
    if (numbers.stream().anyMatch(number -> number < 1 || number > HIGHEST)) {
      throw Given.invalid("Part numbers go from 1 to " + HIGHEST + ".");
    }
    return numbers;
  }
}
