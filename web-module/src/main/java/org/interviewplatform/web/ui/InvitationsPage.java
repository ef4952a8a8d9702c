package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.ReminderService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Behind invitations.xhtml: the people invited to one interview by name. */
@Named
@RequestScoped
public class InvitationsPage {
  private static final int ROWS = 25;

  private final InterviewService interviews;
  private final InvitationService invitations;
  private final ReminderService reminders;
  private final Feedback feedback;

  private String id = "";
  private String after = "";
  private final InvitationForm form = new InvitationForm();
  private @Nullable InterviewDetails interview;
  private Slice<InvitationDetails> invited = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InvitationsPage() {
    this(null, null, null, null);
  }

  @Inject
  InvitationsPage(
      InterviewService interviews,
      InvitationService invitations,
      ReminderService reminders,
      Feedback feedback) {
    this.interviews = interviews;
    this.invitations = invitations;
    this.reminders = reminders;
    this.feedback = feedback;
  }

  /** Reads the interview and some of its invitations. */
  public void load() {
    interview = interviews.get(requested());
    form.setLanguage(interview.language());
    read();
  }

  /** Invites the person in the form; what is wrong with it is said above the form. */
  public @Nullable String invite() {
    try {
      invitations.invite(requested(), form.toDraft(), form.isSend(), Optional.empty());
      feedback.done(form.isSend() ? "invitation.sent" : "invitation.made");
      return "invitations?faces-redirect=true&id=" + id;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      interview = interviews.get(requested());
      read();
      return null;
    }
  }

  /** Writes again to those who were invited and have handed in nothing. */
  public String remind() {
    try {
      feedback.done("invitations.reminded", reminders.remindAll(requested()));
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
    return "invitations?faces-redirect=true&id=" + id;
  }

  private void read() {
    invited = invitations.ofInterview(requested(), Places.read(after), ROWS);
  }

  /** The interview, once loaded. */
  public @Nullable InterviewDetails getInterview() {
    return interview;
  }

  /**
   * Whether people can be invited. So it seems also before anything is read: a form that comes back
   * is looked for then, and it is the service that decides.
   */
  public boolean isOpen() {
    return interview == null || interview.status() == InterviewStatus.ACTIVE;
  }

  public List<InvitationDetails> getInvited() {
    return invited.items();
  }

  public InvitationForm getForm() {
    return form;
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return invited.next().map(Places::write).orElse("");
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  private InterviewId requested() {
    return RequestedId.interview(id);
  }
}
