package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.InvitationStatus;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Behind invitation.xhtml: one person's link and terms. */
@Named
@RequestScoped
public class InvitationPage {
  private final InvitationService invitations;
  private final Feedback feedback;

  private String id = "";
  private InvitationForm form = new InvitationForm();
  private @Nullable InvitationDetails invitation;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected InvitationPage() {
    this(null, null);
  }

  @Inject
  InvitationPage(InvitationService invitations, Feedback feedback) {
    this.invitations = invitations;
    this.feedback = feedback;
  }

  /** Reads the invitation and fills the form with its terms. */
  public void load() {
    InvitationDetails read = invitations.get(requested());
    invitation = read;
    form = InvitationForm.of(read);
  }

  /** Stores the terms. */
  public String save() {
    return then(
        "invitation.saved",
        () -> invitations.change(requested(), Optional.of(form.multiplier()), form.until()));
  }

  /** Writes to the person once more. */
  public String send() {
    return then("invitation.sent", () -> invitations.send(requested()));
  }

  /** Ends the person's link. */
  public String revoke() {
    return then("invitation.revoked", () -> invitations.revoke(requested()));
  }

  private String then(String done, Runnable wish) {
    feedback.of(wish, done);
    return "invitation?faces-redirect=true&id=" + id;
  }

  /** The invitation, once loaded. */
  public @Nullable InvitationDetails getInvitation() {
    return invitation;
  }

  /**
   * Whether the link works. So it seems also before anything is read: a form that comes back is
   * looked for then, and it is the service that decides.
   */
  public boolean isValid() {
    return invitation == null || invitation.status() != InvitationStatus.REVOKED;
  }

  /** The personal link, to be photographed. */
  public @Nullable QrCode getQr() {
    return invitation == null ? null : QrCode.of(invitation.address().toString());
  }

  public InvitationForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private PublicLinkId requested() {
    return RequestedId.parse(id)
        .map(PublicLinkId::new)
        .orElseThrow(
            () -> new DomainException(InterviewError.INVITATION_NOT_FOUND, "No such invitation."));
  }
}
