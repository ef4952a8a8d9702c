package org.interviewplatform.interview;

/** A {@link Competency} to read. */
public record CompetencyDetails(CompetencyId id, String name, String description, Anchors anchors) {

  static CompetencyDetails of(Competency competency) {
    return new CompetencyDetails(
        competency.id(), competency.name(), competency.description(), competency.anchors());
  }
}
