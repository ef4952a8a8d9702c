package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.interview.GuestListService;
import org.interviewplatform.interview.GuestRow;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.TimeMultiplier;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Behind guest-list.xhtml: many people are invited at once, after a look at who they are. */
@Named
@RequestScoped
public class GuestListPage {
  private final InterviewService interviews;
  private final GuestListService guests;
  private final Feedback feedback;
  private final Wording wording;

  private String id = "";
  private String list = "";
  private boolean send = true;
  private @Nullable InterviewDetails interview;
  private @Nullable List<GuestRow> rows;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GuestListPage() {
    this(null, null, null, null);
  }

  @Inject
  GuestListPage(
      InterviewService interviews, GuestListService guests, Feedback feedback, Wording wording) {
    this.interviews = interviews;
    this.guests = guests;
    this.feedback = feedback;
    this.wording = wording;
  }

  /** Reads the interview. */
  public void load() {
    interview = interviews.get(requested());
    rows = List.of();
  }

  /** Shows who would be invited. */
  public @Nullable String check() {
    load();
    try {
      rows = guests.check(requested(), list);
    } catch (DomainException refusal) {
      feedback.refused(refusal);
    }
    return null;
  }

  /** Invites those who were shown and can be. */
  public @Nullable String invite() {
    try {
      feedback.done("guests.invited", guests.invite(requested(), list, send));
      return "invitations?faces-redirect=true&id=" + id;
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      load();
      return null;
    }
  }

  /** The interview, once loaded. */
  public @Nullable InterviewDetails getInterview() {
    return interview;
  }

  /** The people on the list, once checked. */
  public List<GuestRow> getRows() {
    return rows == null ? List.of() : rows;
  }

  /**
   * Whether the people are shown. So it seems also before anything is read: the button below them
   * is looked for then.
   */
  public boolean isShown() {
    return rows == null || !rows.isEmpty();
  }

  /** Whether nobody of those shown would be invited. */
  public boolean isNobody() {
    return rows != null && getReady() == 0;
  }

  /** How many of them would be invited. */
  public long getReady() {
    return getRows().stream().filter(GuestRow::isReady).count();
  }

  /** On which terms somebody would be invited: language, time and deadline. */
  public String terms(GuestRow row) {
    return row.draft().map(this::terms).orElse("");
  }

  private String terms(InvitationDraft draft) {
    List<String> terms = new ArrayList<>(List.of(wording.language(draft.language())));
    if (!draft.timeMultiplier().equals(TimeMultiplier.NONE)) {
      terms.add(wording.of("guests.time", draft.timeMultiplier().value()));
    }
    draft.deadline().ifPresent(end -> terms.add(wording.of("guests.until", wording.moment(end))));
    return String.join(", ", terms);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** The list as pasted. */
  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  /** Whether they are written to. */
  public boolean isSend() {
    return send;
  }

  public void setSend(boolean send) {
    this.send = send;
  }

  private InterviewId requested() {
    return RequestedId.interview(id);
  }
}
