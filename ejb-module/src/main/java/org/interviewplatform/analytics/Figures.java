package org.interviewplatform.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Counts over the rows of the current organisation. */
public interface Figures {
  Funnel funnel(Scope scope);

  /** In the order candidates see; empty when the scope names no interview. */
  List<QuestionFigures> questions(Scope scope);

  ReviewTimes reviewTimes(Scope scope);

  /** The newest level of each person for each candidate; the first thirty competencies. */
  List<LevelSpread> levelsOfPeople(Scope scope);

  /** The levels a model proposed for answers that count; the first thirty competencies. */
  List<LevelSpread> levelsOfModel(Scope scope);

  /** By day or by week (which begins on Monday); what has no event is left out. */
  Map<LocalDate, Activity> activity(Scope scope, boolean byWeek);
}
