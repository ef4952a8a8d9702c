package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interviewplatform.notification.MailPace;
import org.interviewplatform.notification.MailTopic;
import org.interviewplatform.notification.MailWishService;

/** The part of account.xhtml about e-mails: how often, for each topic. */
@Named
@RequestScoped
public class MailWishesPage {
  private final MailWishService wishes;
  private final Feedback feedback;

  private final Map<MailTopic, MailPace> paces = new EnumMap<>(MailTopic.class);

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MailWishesPage() {
    this(null, null);
  }

  @Inject
  MailWishesPage(MailWishService wishes, Feedback feedback) {
    this.wishes = wishes;
    this.feedback = feedback;
  }

  /** Reads what was chosen before. */
  public void load() {
    paces.putAll(wishes.mine());
  }

  /** Chooses. */
  public String save() {
    wishes.wish(paces);
    feedback.done("account.mail.saved");
    return "account?faces-redirect=true";
  }

  public String getInterviewCompleted() {
    return pace(MailTopic.INTERVIEW_COMPLETED);
  }

  public void setInterviewCompleted(String pace) {
    paces.put(MailTopic.INTERVIEW_COMPLETED, MailPace.valueOf(pace));
  }

  public String getCandidateRequest() {
    return pace(MailTopic.CANDIDATE_REQUEST);
  }

  public void setCandidateRequest(String pace) {
    paces.put(MailTopic.CANDIDATE_REQUEST, MailPace.valueOf(pace));
  }

  public String getMention() {
    return pace(MailTopic.MENTION);
  }

  public void setMention(String pace) {
    paces.put(MailTopic.MENTION, MailPace.valueOf(pace));
  }

  private String pace(MailTopic topic) {
    return paces.getOrDefault(topic, MailPace.AT_ONCE).name();
  }

  /** The paces there are for a topic. */
  public List<MailPace> paces(String topic) {
    MailTopic chosen = MailTopic.valueOf(topic);
    return Stream.of(MailPace.values()).filter(chosen::allows).toList();
  }
}
