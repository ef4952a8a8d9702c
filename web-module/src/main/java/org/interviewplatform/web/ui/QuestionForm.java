package org.interviewplatform.web.ui;

import java.io.Serializable;
import java.util.Optional;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionDraft;
import org.interviewplatform.interview.QuestionKind;

/** A question as it stands in the editor, right or not. */
public class QuestionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text = "";
  private QuestionKind kind = QuestionKind.VIDEO;
  private int thinkSeconds = 30;
  private int answerSeconds = 120;
  private int retakes = 1;
  private int maxCharacters = 2_000;

  static QuestionForm of(QuestionDetails question) {
    return of(
        new QuestionDraft(
            question.text(),
            question.kind(),
            question.thinkSeconds(),
            question.answerSeconds(),
            question.retakes(),
            question.maxCharacters()));
  }

  static QuestionForm of(QuestionDraft question) {
    QuestionForm form = new QuestionForm();
    form.text = question.text();
    form.kind = question.kind();
    form.thinkSeconds = question.thinkSeconds();
    form.answerSeconds = question.answerSeconds();
    form.retakes = question.retakes();
    form.maxCharacters = question.maxCharacters().orElse(form.maxCharacters);
    return form;
  }

  QuestionDraft toDraft() {
    return new QuestionDraft(
        text, kind, thinkSeconds, answerSeconds, retakes, Optional.of(maxCharacters));
  }

  boolean isUntouched() {
    return text.isBlank();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public QuestionKind getKind() {
    return kind;
  }

  public void setKind(QuestionKind kind) {
    this.kind = kind;
  }

  public int getThinkSeconds() {
    return thinkSeconds;
  }

  public void setThinkSeconds(int thinkSeconds) {
    this.thinkSeconds = thinkSeconds;
  }

  public int getAnswerSeconds() {
    return answerSeconds;
  }

  public void setAnswerSeconds(int answerSeconds) {
    this.answerSeconds = answerSeconds;
  }

  /** The longest written answer; kept, and not used, for the other kinds. */
  public int getMaxCharacters() {
    return maxCharacters;
  }

  public void setMaxCharacters(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  public int getRetakes() {
    return retakes;
  }

  public void setRetakes(int retakes) {
    this.retakes = retakes;
  }
}
