package org.interviewplatform.web.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyDraft;

/** A competency as it stands in the editor, right or not. */
public class CompetencyForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LEVELS = 5;

  /** What an answer at one level looks like. */
  public static class Level implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int number;
    private String text;

    Level(int number, String text) {
      this.number = number;
      this.text = text;
    }

    public int getNumber() {
      return number;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  private String name = "";
  private String description = "";
  private List<Level> levels = levels(List.of("", "", "", "", ""));

  static CompetencyForm of(CompetencyDetails competency) {
    return of(
        new CompetencyDraft(competency.name(), competency.description(), competency.anchors()));
  }

  static CompetencyForm of(CompetencyDraft competency) {
    CompetencyForm form = new CompetencyForm();
    form.name = competency.name();
    form.description = competency.description();
    form.levels = levels(competency.anchors().levels());
    return form;
  }

  boolean isNamed(String other) {
    return name.strip().equalsIgnoreCase(other);
  }

  CompetencyDraft toDraft() {
    return new CompetencyDraft(
        name, description, Anchors.of(levels.stream().map(Level::getText).toList()));
  }

  boolean isUntouched() {
    return name.isBlank()
        && description.isBlank()
        && levels.stream().allMatch(level -> level.text.isBlank());
  }

  private static List<Level> levels(List<String> texts) {
    return new ArrayList<>(
        IntStream.range(0, LEVELS).mapToObj(i -> new Level(i + 1, texts.get(i))).toList());
  }

  /** Level 1 first. */
  public List<Level> getLevels() {
    return levels;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
