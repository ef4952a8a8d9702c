package org.interviewplatform.interview;

/**
 * A competency of the rubric as HR writes it.
 *
 * @param name 1 to 100 characters
 * @param description what is meant, at most 1,000 characters
 * @param anchors what each level looks like
 */
public record CompetencyDraft(String name, String description, Anchors anchors) {

  public CompetencyDraft {
    name = Rules.text("A competency's name", name, 100);
    description = Rules.optionalText("A competency's description", description, 1_000);
  }
}
