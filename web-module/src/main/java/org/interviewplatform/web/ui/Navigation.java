package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.util.List;
import java.util.function.Predicate;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/**
 * The ways through the console: the places somebody may go to, in groups, and the languages to
 * change to. A place is named as its page; where the page is not there, neither is the way.
 */
@Named("navigation")
@ApplicationScoped
public class Navigation {
  private static final List<Group> ALL =
      List.of(
          new Group(
              "work",
              List.of(
                  new Place("dashboard", "home", Permission.READ_SESSIONS),
                  new Place("interviews", "film", Permission.READ_INTERVIEWS),
                  new Place("search", "search", Permission.READ_SESSIONS),
                  new Place("question-bank", "questions", Permission.WRITE_INTERVIEWS),
                  new Place("templates", "template", Permission.WRITE_INTERVIEWS))),
          new Group(
              "insight",
              List.of(
                  new Place("reports", "report", Permission.SEE_ALL_INTERVIEWS),
                  new Place("analytics", "chart", Permission.DECIDE),
                  new Place("bias-audit", "scales", Permission.DECIDE))),
          new Group(
              "organisation",
              List.of(
                  new Place("team", "people", Permission.MANAGE_USERS),
                  new Place("branding", "palette", Permission.MANAGE_ORGANISATION),
                  new Place("retention", "clock", Permission.MANAGE_ORGANISATION),
                  new Place("tokens", "key", Permission.MANAGE_API_TOKENS),
                  new Place("webhooks", "link", Permission.MANAGE_ORGANISATION),
                  new Place("plan", "card", Permission.MANAGE_ORGANISATION))),
          new Group(
              "administration",
              List.of(
                  new Place("models", "spark", Permission.MANAGE_ORGANISATION),
                  new Place("audit", "log", Permission.MANAGE_ORGANISATION),
                  new Place("mails", "mail", Permission.MANAGE_ORGANISATION),
                  new Place("jobs", "gear", Permission.MANAGE_JOBS))));

  private final List<Group> existing;

  /** For CDI proxies. */
  protected Navigation() {
    this(List.of());
  }

  @Inject
  Navigation(ServletContext pages) {
    this(open(place -> exists(pages, place)));
  }

  private Navigation(List<Group> existing) {
    this.existing = existing;
  }

  /** Where the person signed in may go. */
  public List<Group> getGroups() {
    return CurrentCaller.find()
        .map(user -> keep(existing, place -> user.may(place.needs())))
        .orElse(List.of());
  }

  static List<Group> open(Predicate<Place> wanted) {
    return keep(ALL, wanted);
  }

  private static List<Group> keep(List<Group> groups, Predicate<Place> wanted) {
    return groups.stream()
        .map(group -> group.with(wanted))
        .filter(group -> !group.places().isEmpty())
        .toList();
  }

  private static boolean exists(ServletContext pages, Place place) {
    try {
      return pages.getResource(place.href()) != null;
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of this page, to come back to. */
  public String getHere() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** The languages to change to. */
  public List<Languages.Choice> getLanguages() {
    return Languages.besides(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** Places that belong together; the end of their heading's message key. */
  public record Group(String name, List<Place> places) {
    Group with(Predicate<Place> wanted) {
      return new Group(name, places.stream().filter(wanted).toList());
    }
  }

  /** A page by its name, its icon, and what somebody needs to see it. */
  public record Place(String name, String icon, Permission needs) {
    /** Its address. */
    public String href() {
      return "/console/" + name + ".xhtml";
    }
  }
}
