package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.interviewplatform.interview.QuestionKind;

/** What the editor offers to choose from. A value set elsewhere is offered too. */
@Named
@ApplicationScoped
public class DraftChoices {
  private static final List<Integer> THINK = List.of(0, 15, 30, 60, 120, 180, 300);
  private static final List<Integer> ANSWER = List.of(30, 60, 90, 120, 180, 300, 600);
  private static final List<Integer> CHARACTERS = List.of(500, 1_000, 2_000, 5_000, 10_000);
  private static final List<Integer> TIMES = List.of(100, 125, 150, 200, 300, 400);
  private static final List<Integer> RETAKES = List.of(0, 1, 2, 3, 5, 10);

  private final Wording wording;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DraftChoices() {
    this(null);
  }

  @Inject
  DraftChoices(Wording wording) {
    this.wording = wording;
  }

  /** Times to think, labels to values. */
  public Map<String, Integer> think(int current) {
    return labelled(
        THINK, current, value -> value == 0 ? wording.of("draft.think.none") : seconds(value));
  }

  /** Longest answers, labels to values. */
  public Map<String, Integer> answer(int current) {
    return labelled(ANSWER, current, this::seconds);
  }

  /** How often an answer may be given anew, labels to values. */
  public Map<String, Integer> retakes(int current) {
    return labelled(RETAKES, current, value -> wording.of("draft.retakes.count", value));
  }

  /** Longest written answers, labels to values. */
  public Map<String, Integer> characters(int current) {
    return labelled(CHARACTERS, current, value -> wording.of("draft.characters.count", value));
  }

  /** How much of everybody's time a person has, labels to per cent. */
  public Map<String, Integer> times(int current) {
    return labelled(TIMES, current, value -> wording.of("invitation.time.percent", value / 100.0));
  }

  /** Ways to answer, labels to values. */
  public Map<String, QuestionKind> kinds() {
    Map<String, QuestionKind> kinds = new LinkedHashMap<>();
    for (QuestionKind kind : QuestionKind.values()) {
      kinds.put(wording.of("question.kind." + kind), kind);
    }
    return kinds;
  }

  /** Languages of interviews, labels to values. */
  public Map<String, String> languages(String current) {
    Map<String, String> languages = new LinkedHashMap<>();
    for (String tag : new LinkedHashSet<>(List.of("en", "ru", current))) {
      languages.put(wording.language(tag), tag);
    }
    return languages;
  }

  private String seconds(int value) {
    return wording.seconds(value);
  }

  private static Map<String, Integer> labelled(
      List<Integer> offered, int current, IntFunction<String> label) {
    SortedSet<Integer> values = new TreeSet<>(offered);
    values.add(current);
    Map<String, Integer> labelled = new LinkedHashMap<>();
    values.forEach(value -> labelled.put(label.apply(value), value));
    return labelled;
  }
}
