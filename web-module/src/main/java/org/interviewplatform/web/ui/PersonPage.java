package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.AssignmentService;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewSummary;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.Stay;
import org.interviewplatform.organisation.TeamService;
import org.interviewplatform.organisation.TeamSessions;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/** Behind person.xhtml: one person's roles, access, and the interviews to review. */
@Named
@RequestScoped
public class PersonPage {
  private final TeamService team;
  private final TeamSessions sessions;
  private final AssignmentService assignments;
  private final InterviewService interviews;
  private final Sent sent;
  private final Feedback feedback;
  private final PersonForm form = new PersonForm();

  private String id = "";
  private String interview = "";
  private @Nullable Person person;
  private List<InterviewSummary> assigned = List.of();
  private @Nullable List<Stay> stays;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PersonPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  PersonPage(
      TeamService team,
      TeamSessions sessions,
      AssignmentService assignments,
      InterviewService interviews,
      Sent sent,
      Feedback feedback) {
    this.sent = sent;
    this.team = team;
    this.sessions = sessions;
    this.assignments = assignments;
    this.interviews = interviews;
    this.feedback = feedback;
  }

  /** Reads the person, or does what one of the page's plain buttons says. */
  public @Nullable String open() {
    Optional<String> page =
        RequestedId.parse(sent.value("take"))
            .map(InterviewId::new)
            .map(
                taken ->
                    doing("person.unassigned", () -> assignments.unassign(taken, requested())));
    return page.or(this::end).or(() -> act(sent.value("do"))).orElseGet(this::load);
  }

  private Optional<String> end() {
    return RequestedId.parse(sent.value("end"))
        .map(session -> doing("account.session.ended", () -> sessions.end(requested(), session)));
  }

  private Optional<String> act(String what) {
    return switch (what) {
      case "disable" -> Optional.of(doing("person.disabled", () -> team.disable(requested())));
      case "enable" -> Optional.of(doing("person.enabled", () -> team.enable(requested())));
      case "again" -> Optional.of(doing("team.invited", () -> team.inviteAgain(requested())));
      case "out" -> Optional.of(doing("person.sessions.ended", () -> sessions.endAll(requested())));
      default -> Optional.empty();
    };
  }

  private @Nullable String load() {
    person = team.get(requested());
    if (sent.value("roles:save").isEmpty()) {
      form.become(person.roles());
    }
    assigned = assignments.interviewsOf(requested());
    return null;
  }

  /** Gives other roles. */
  public String save() {
    return doing("person.saved", () -> team.change(requested(), form.wanted()));
  }

  /** Assigns the interview chosen. */
  public String assign() {
    return doing(
        "person.assigned", () -> assignments.assign(RequestedId.interview(interview), requested()));
  }

  /** The newest interviews that are not assigned yet. */
  public List<InterviewSummary> getOthers() {
    InterviewQuery newest =
        new InterviewQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), InterviewQuery.MOST);
    return interviews.list(newest).items().stream()
        .filter(each -> assigned.stream().noneMatch(own -> own.id().equals(each.id())))
        .toList();
  }

  /** Where the person is signed in; for who manages people. A form comes back before the id. */
  public List<Stay> getStays() {
    if (stays == null && person != null) {
      stays = sessions.of(person.id());
    }
    return stays == null ? List.of() : stays;
  }

  /** Whether the person sees every interview without being assigned to any. */
  public boolean isSeeingAll() {
    return person != null
        && person.roles().stream()
            .anyMatch(role -> role.permissions().contains(Permission.SEE_ALL_INTERVIEWS));
  }

  /** The person, once loaded. */
  public @Nullable Person getPerson() {
    return person;
  }

  public List<InterviewSummary> getAssigned() {
    return assigned;
  }

  public PersonForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getInterview() {
    return interview;
  }

  public void setInterview(String interview) {
    this.interview = interview;
  }

  private String doing(String done, Runnable work) {
    feedback.of(work, done);
    return "person?faces-redirect=true&id=" + id;
  }

  private UserId requested() {
    return RequestedId.parse(id)
        .map(UserId::new)
        .orElseThrow(
            () ->
                new DomainException(OrganisationError.USER_NOT_FOUND, "There is no such person."));
  }
}
