package org.interviewplatform.web.ui;

import java.util.List;
import java.util.UUID;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.CompetencyJudgement;
import org.interviewplatform.review.Rating;
import org.jspecify.annotations.Nullable;

/** One competency on the page of a session, with what has been said of it. */
public class JudgementView {
  private final CompetencyJudgement judged;

  JudgementView(CompetencyJudgement judged) {
    this.judged = judged;
  }

  /** Names the form's fields. */
  public UUID getField() {
    return judged.competency().id().value();
  }

  public String getName() {
    return judged.competency().name();
  }

  public String getDescription() {
    return judged.competency().description();
  }

  /** What each level means, level 1 first. */
  public List<String> getAnchors() {
    return judged.competency().anchors().levels();
  }

  /** The user's own level; 0 before. */
  public int getLevel() {
    return judged.own().map(Rating::level).orElse(0);
  }

  public String getNote() {
    return judged.own().map(Rating::note).orElse("");
  }

  public List<Rating> getOthers() {
    return judged.others();
  }

  /** SHOWN, NONE, RATE_FIRST or WEAK. */
  public String getAi() {
    return judged.ai().visibility().name();
  }

  /** What the model proposes; absent unless shown. */
  public @Nullable AiLevel getAiLevel() {
    return judged.ai().level().orElse(null);
  }

  /** Changes whenever the page must show anew what the model proposes. */
  public String getAiVersion() {
    return getAi()
        + judged.ai().level().map(each -> "-" + each.level() + "-" + each.answers()).orElse("");
  }

  /** Whether the user and the model see it differently. */
  public boolean isOverride() {
    return getLevel() != 0
        && judged.ai().level().filter(level -> level.level() != getLevel()).isPresent();
  }
}
