package org.interviewplatform.web.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.TimeMultiplier;

/** Whom to invite and on which terms, as it stands in a form, right or not. */
public class InvitationForm {
  private static final int WHOLE = 100;

  private String name = "";
  private String email = "";
  private String language = "en";
  private int timePercent = WHOLE;
  private String deadline = "";
  private boolean send = true;

  static InvitationForm of(InvitationDetails invitation) {
    InvitationForm form = new InvitationForm();
    form.name = invitation.name();
    form.email = invitation.email();
    form.language = invitation.language();
    form.timePercent = percent(invitation.timeMultiplier());
    form.deadline = FormMoment.write(invitation.deadline());
    return form;
  }

  /** What to store; throws DomainException when something must be mended. */
  InvitationDraft toDraft() {
    return new InvitationDraft(name, email, language, multiplier(), until());
  }

  TimeMultiplier multiplier() {
    return new TimeMultiplier(BigDecimal.valueOf(timePercent).movePointLeft(2));
  }

  Optional<Instant> until() {
    return FormMoment.read(deadline);
  }

  /** A multiplier as per cent of everybody's time. */
  static int percent(TimeMultiplier multiplier) {
    return multiplier.value().movePointRight(2).intValue();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** Per cent of everybody's time, 100 to 400. */
  public int getTimePercent() {
    return timePercent;
  }

  public void setTimePercent(int timePercent) {
    this.timePercent = timePercent;
  }

  /** As {@link FormMoment} writes it. */
  public String getDeadline() {
    return deadline;
  }

  public void setDeadline(String deadline) {
    this.deadline = deadline;
  }

  /** Whether the person is written to. */
  public boolean isSend() {
    return send;
  }

  public void setSend(boolean send) {
    this.send = send;
  }
}
