package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Behaviour anchors of a competency: what an answer at each level from 1 (lowest) to 5 looks like,
 * so that two people who rate mean the same by a number (behaviourally anchored rating scale, Smith
 * and Kendall 1963).
 */
@Embeddable
public record Anchors(
    @Column(name = "anchor_1") String level1,
    @Column(name = "anchor_2") String level2,
    @Column(name = "anchor_3") String level3,
    @Column(name = "anchor_4") String level4,
    @Column(name = "anchor_5") String level5) {

  public Anchors {
    level1 = anchor(level1);
    level2 = anchor(level2);
    level3 = anchor(level3);
    level4 = anchor(level4);
    level5 = anchor(level5);
  }

  /**
   * Anchors from a list.
   *
   * @param levels exactly five texts, level 1 first
   * @throws org.interviewplatform.platform.error.DomainException {@link InterviewError#INVALID}
   */
  public static Anchors of(List<String> levels) {
    Rules.require(levels.size() == 5, "A competency needs exactly five anchors, level 1 first.");
    return new Anchors(levels.get(0), levels.get(1), levels.get(2), levels.get(3), levels.get(4));
  }

  /** The five texts, level 1 first. */
  public List<String> levels() {
    return List.of(level1, level2, level3, level4, level5);
  }

  private static String anchor(String text) {
    return Rules.optionalText("An anchor", text, 1_000);
  }
}
