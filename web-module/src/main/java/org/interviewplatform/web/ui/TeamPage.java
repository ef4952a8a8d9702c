package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.TeamService;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Behind team.xhtml: the people of the organisation, and a form to invite one more. */
@Named
@RequestScoped
public class TeamPage {
  private final TeamService team;
  private final Feedback feedback;
  private final PersonForm form = new PersonForm();
  private List<Person> people = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TeamPage() {
    this(null, null);
  }

  @Inject
  TeamPage(TeamService team, Feedback feedback) {
    this.team = team;
    this.feedback = feedback;
  }

  /** Reads everybody. */
  public void load() {
    people = team.people();
  }

  /** Invites the person in the form; what is wrong with it is said above. */
  public @Nullable String invite() {
    try {
      team.invite(form.toDraft());
      feedback.done("team.invited");
      return "team?faces-redirect=true";
    } catch (DomainException refusal) {
      feedback.refused(refusal);
      load();
      return null;
    }
  }

  public List<Person> getPeople() {
    return people;
  }

  public PersonForm getForm() {
    return form;
  }
}
