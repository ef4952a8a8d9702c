package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.CompetencyDetails;

/** A line of the rubric. */
@Schema(name = "Competency")
public record CompetencyView(UUID id, String name, String description, List<String> anchors) {
  static CompetencyView of(CompetencyDetails competency) {
    return new CompetencyView(
        competency.id().value(),
        competency.name(),
        competency.description(),
        competency.anchors().levels());
  }
}
